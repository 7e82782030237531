/**
 * `npm run scale -- --site=/sites/beredskab`: 12,000 resource persons and ten years of meetings in the local tenant, the same
 * ones every time. `npm start -- --reset` takes them away again. `PORT` and `DATA` choose the tenant as for `npm start`.
 */
import { usualPort } from '../addresses';
import { dataPlace, openDataFolder } from '../data';

async function scale(): Promise<void> {
  const { persons, site } = options(process.argv.slice(2));
  const folder = openDataFolder(dataPlace(Number(process.env.PORT || usualPort), process.env.DATA));
  // The next start would throw away what stands in a folder without it.
  if (!folder.hasDemo()) throw new Error('There is no tenant here yet: run npm start once, then this.');
  const { fillSite } = await import('./fill');
  await fillSite({
    database: folder.database,
    site,
    persons,
    report: (line) => process.stdout.write(`${line}\n`),
  });
}

function options(given: readonly string[]): { site: string; persons: number } {
  const found = new Map([
    ['site', '/sites/beredskab'],
    ['persons', '12000'],
  ]);
  for (const option of given) {
    const [, name = '', value = ''] = /^--(site|persons)=(.+)$/.exec(option) ?? [];
    if (name === '') throw new Error(`Unknown option ${option}; there are --site=/sites/… and --persons=….`);
    found.set(name, value);
  }
  const persons = Number(found.get('persons'));
  if (!Number.isInteger(persons) || persons < 0 || persons > 100_000)
    throw new Error('--persons is a whole number up to 100000.');
  return { site: found.get('site') ?? '', persons };
}

scale().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
