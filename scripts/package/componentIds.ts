/** Every id is somebody's own: two things with one id overwrite each other in a tenant. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Environment } from './environment';
import { checked, type JsonFile, refuseIfAny } from './refusal';
import { guid } from './words';

const webPartSchema = v.object({ id: guid });

interface IdFiles {
  readonly root: string;
  readonly webPart: JsonFile;
  readonly solutionId: string;
  readonly featureIds: readonly string[];
  /** Missing when only the SharePoint package is made. */
  readonly environment?: { readonly file: JsonFile; readonly value: Environment };
}

/** @throws {Refusal} */
export function checkIds({ root, webPart, solutionId, featureIds, environment }: IdFiles): void {
  const { id } = checked(webPartSchema, webPart);
  const solution = 'config/package-solution.json';
  const owners: readonly (readonly [owner: string, id: string])[] = [
    [`${webPart.name} id`, id],
    [`${solution} solution.id`, solutionId],
    ...featureIds.map((feature, index) => [`${solution} solution.features.${index}.id`, feature] as const),
    ...(environment
      ? (['teamsAppId', 'clientId', 'tenantId'] as const).map(
          (field) => [`${environment.file.name} ${field}`, environment.value[field]] as const,
        )
      : []),
  ];
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const [owner, value] of owners) {
    const first = seen.get(value.toLowerCase());
    if (first) problems.push(`${owner}: is the same as ${first}; write a GUID of its own.`);
    else seen.set(value.toLowerCase(), owner);
  }
  for (const kind of ['color', 'outline'])
    if (!existsSync(join(root, 'teams', `${id}_${kind}.png`)))
      problems.push(
        `teams/${id}_${kind}.png: is missing; SharePoint names the icon after ${webPart.name} id.`,
      );
  refuseIfAny(problems);
}
