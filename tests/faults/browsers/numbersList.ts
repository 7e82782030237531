/** The municipality's own numbers as SharePoint has them: begun anew for a run, and read with every version at its end. */
import type { LocalTenant } from '../../journeys/localTenant';

export const writtenColumns = ['Title', 'Hours', 'TitleEnglish', 'HoursEnglish'] as const;
export type WrittenColumn = (typeof writtenColumns)[number];
/** What SharePoint or a page shows of the columns; an empty one may be absent. */
export type Texts = Readonly<Partial<Record<WrittenColumn, string | null>>>;

interface Item extends Texts {
  readonly Id: number;
  readonly Key: string;
  readonly Phone: string;
}

/** One number of the list: every version of it, oldest first, the current one last. */
export interface NumberHistory {
  readonly key: string;
  /** Nobody changes it in a run: it tells which number this is. */
  readonly phone: string;
  readonly versions: readonly Texts[];
}

/** Both editors find these when they begin. */
export const sharedPhones = ['01 00 10 01', '01 00 10 02'] as const;

const list = "web/getList('/sites/beredskab/Lists/StalkingHelpNumbers')";

/** Only the shared numbers, with every version of them kept from here on. */
export async function beginAnew(tenant: LocalTenant): Promise<void> {
  const keep = { EnableVersioning: true, MajorVersionLimit: 5000 };
  await good(tenant.askAsCoordinator('MERGE', list, keep));
  for (const { Id } of await items(tenant))
    await good(tenant.askAsCoordinator('DELETE', `${list}/items(${Id})`));
  for (const [index, phone] of sharedPhones.entries())
    await tenant.writeRow('StalkingHelpNumbers', {
      ...{ Key: crypto.randomUUID(), SchemaVersion: 1, SortOrder: index + 1 },
      ...{ Title: `Fælles nummer ${index + 1}`, Phone: phone },
    });
}

export async function histories(tenant: LocalTenant): Promise<NumberHistory[]> {
  const all = await items(tenant);
  return Promise.all(
    all.map(async ({ Id, Key, Phone }) => {
      const versions = (await read(tenant, `${list}/items(${Id})/versions`)) as Texts[];
      return { key: Key, phone: Phone, versions: versions.reverse() };
    }),
  );
}

async function items(tenant: LocalTenant): Promise<readonly Item[]> {
  return (await read(tenant, `${list}/items?$top=500`)) as Item[];
}

async function read(tenant: LocalTenant, path: string): Promise<unknown[]> {
  const answer = await good(tenant.askAsCoordinator('GET', path));
  return ((await answer.json()) as { value: unknown[] }).value;
}

async function good(asking: Promise<Response>): Promise<Response> {
  const answer = await asking;
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
  return answer;
}
