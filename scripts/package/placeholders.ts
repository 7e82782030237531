/** `${{NAME}}` in appPackage/ and manifest/ stands for what differs per municipality and per version. */
import type { Environment } from './environment';
import { jsonFile, type JsonFile, problemAt, refuseIfAny } from './refusal';

export type Values = Readonly<Record<string, string>>;

export function valuesOf(environment: Environment, version: string): Values {
  const { developer, tabDomain, clientId, teamsAppId, staffSite } = environment;
  return {
    APP_VERSION: version,
    TEAMS_APP_ID: teamsAppId,
    TAB_DOMAIN: tabDomain,
    CLIENT_ID: clientId,
    SHAREPOINT_ORIGIN: new URL(staffSite).origin,
    DEVELOPER_NAME: developer.name,
    DEVELOPER_WEBSITE: developer.websiteUrl,
    DEVELOPER_PRIVACY: developer.privacyUrl,
    DEVELOPER_TERMS: developer.termsOfUseUrl,
  };
}

/** @throws {Refusal} when a placeholder has no value */
export function filled(file: JsonFile, values: Values): JsonFile {
  const unknown = new Set<string>();
  const text = file.text.replace(/\$\{\{(\w*)\}\}/g, (written, name: string) => {
    const value = values[name];
    if (value === undefined) unknown.add(written);
    return JSON.stringify(value ?? '').slice(1, -1);
  });
  refuseIfAny(
    [...unknown].map((name) =>
      problemAt(file, [], `${name} is unknown; write one of ${Object.keys(values).join(', ')}.`),
    ),
  );
  return jsonFile(file.name, text);
}
