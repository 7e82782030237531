/** What one municipality writes to get its own packages: `appPackage/example.env.json` shows every line. */
import * as v from 'valibot';
import { configurationSchema } from '../../src/hosts/teamsTab/configuration';
import { checked, type JsonFile } from './refusal';
import { domain, guid, httpsAddress, words } from './words';

export const developer = v.strictObject({
  name: words(32),
  websiteUrl: httpsAddress,
  privacyUrl: httpsAddress,
  termsOfUseUrl: httpsAddress,
});

const { staffSite, municipality, contact, helpNumbers } = configurationSchema.entries;

const environmentSchema = v.strictObject({
  /** Made once for the municipality and never changed: to Teams another id is another app. */
  teamsAppId: guid,
  /** The host that serves the tab's files. */
  tabDomain: domain,
  /** The municipality's directory in Entra. */
  tenantId: guid,
  /** The app registration's id in Entra. */
  clientId: guid,
  staffSite: v.pipe(httpsAddress, staffSite),
  municipality,
  contact,
  helpNumbers,
  /** Whom Teams names as behind the app: the municipality. */
  developer,
});

export type Environment = v.InferOutput<typeof environmentSchema>;

/** @throws {Refusal} naming every line to mend */
export function readEnvironment(file: JsonFile): Environment {
  return checked(environmentSchema, file);
}

/** The tab's own `tenant.json`; nobody but Microsoft frames it. */
export function configurationOf(environment: Environment): v.InferInput<typeof configurationSchema> {
  return {
    clientId: environment.clientId,
    authority: `https://login.microsoftonline.com/${environment.tenantId}`,
    staffSite: environment.staffSite,
    municipality: environment.municipality,
    helpNumbers: environment.helpNumbers,
    contact: environment.contact,
  };
}
