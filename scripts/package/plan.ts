/** Everything that can be refused before anything is built: reads the project and one municipality's file. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkIds } from './componentIds';
import { type Environment, readEnvironment } from './environment';
import { checkPrefetched, checkRights } from './permissions';
import { filled, valuesOf } from './placeholders';
import { type JsonFile, readJson } from './refusal';
import { teamsApp } from './teamsApp';
import { packagedVersion, readSolution, readVersion, refuseOlder } from './versions';

/** Names in the folder of packages. The .sppkg keeps its name: SharePoint replaces a solution by it. */
export const packaged = { sharePoint: 'stalkingberedskab.sppkg', teams: 'stalkingberedskab-teams.zip' };

export interface PackagePlan {
  readonly version: string;
  readonly solutionId: string;
  /** Missing without a file: then only the SharePoint package is made. */
  readonly hosted?: HostedPlan;
}

export interface HostedPlan {
  readonly environment: Environment;
  readonly teamsZip: Uint8Array;
  readonly entraApp: JsonFile;
  readonly permissions: JsonFile;
}

export interface PlanOptions {
  readonly root: string;
  /** Folder where earlier packages may lie. */
  readonly out: string;
  /** Path of the municipality's file. */
  readonly env?: string;
}

/** @throws {Refusal} naming what to mend; nothing is written */
export function planPackages({ root, out, env }: PlanOptions): PackagePlan {
  const read = (path: string) => readJson(join(root, path), root);
  const version = readVersion(read('package.json'));
  const solution = read('config/package-solution.json');
  const { solutionId, featureIds } = readSolution(solution, version);
  refuseOlder(
    version,
    [packaged.sharePoint, packaged.teams].map((name) => packagedVersion(join(out, name))),
  );
  const webPart = read('src/hosts/webPart/StalkingberedskabWebPart.manifest.json');
  const ids = { root, webPart, solutionId, featureIds };
  if (env === undefined) {
    checkIds(ids);
    return { version, solutionId };
  }
  const file = readJson(resolve(env), root);
  const environment = readEnvironment(file);
  checkIds({ ...ids, environment: { file, value: environment } });
  const values = valuesOf(environment, version);
  const permissions = read('manifest/permissions.json');
  const entraApp = filled(read('manifest/entra-app.json'), values);
  const signIn = 'src/hosts/teamsTab/signIn.ts';
  checkRights({
    ...{ permissions, entraApp, solution },
    signIn: { name: signIn, text: readFileSync(join(root, signIn), 'utf8') },
  });
  const app = teamsApp(root, values);
  checkPrefetched(app.file, app.manifest, new URL(environment.staffSite).origin);
  return { version, solutionId, hosted: { environment, teamsZip: app.zip, entraApp, permissions } };
}
