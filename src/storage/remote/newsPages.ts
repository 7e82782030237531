import { HttpRequestError } from '@pnp/queryable';
import type { NewsPage, NewsPages, NewsPublished } from '../../contracts/newsPages';
import { newsletters } from '../../lists';
import { realClock } from '../clock';
import type { Guard } from '../guard';
import type { Manners } from '../manners';
import type { Owner } from '../owner';
import { failureFrom } from './failureFrom';
import { newsContent } from './newsContent';
import { type Credentials, sealedDoor } from './sealedDoor';
import { serverRelative } from './site';
import { quoted, type SiteAt, siteAt } from './siteAt';

interface RawPage {
  readonly Id: number;
  readonly FileName?: string;
  readonly AbsoluteUrl?: string;
  /** 2: news. */
  readonly PromotedState?: number;
  /** In the year 1 as long as it has never been published. */
  readonly FirstPublished?: string;
}
interface RawFile {
  readonly TimeLastModified?: string;
  readonly ModifiedBy?: { readonly Title?: string };
  readonly ListItemAllFields: { readonly Id: number };
}

const promoted = 2;

/**
 * News pages of one site, written as nobody but the owner. The requests are those that PnPjs's own pages send, in the same
 * order; its door to them comes with files, comments and batches, most of which are not needed.
 */
export function siteNewsPages(
  siteUrl: string,
  credentials: Credentials,
  manners: Manners,
  guard: Guard,
  owner: Owner,
): NewsPages {
  const open = sealedDoor(siteUrl, credentials, manners, owner);
  const pages = `${serverRelative(siteUrl)}/SitePages`;
  const folder = `web/GetFolderByServerRelativePath(decodedurl=${quoted(pages)})`;
  const fileOf = (name: string) =>
    `web/GetFileByServerRelativePath(decodedurl=${quoted(`${pages}/${name}.aspx`)})`;
  const doorTo = () => siteAt(open(true), siteUrl, '');
  return {
    async publish(page, taken) {
      try {
        if (!(await mayPass(guard, page))) return { state: 'identity' };
        const site = doorTo();
        const there = await found(site, folder, page.name);
        if (!there) return await publishNew(site, page, fileOf);
        const known = await site.get<RawPage>(pageAt(there.ListItemAllFields.Id));
        const url = known.AbsoluteUrl ?? '';
        const { ModifiedBy, TimeLastModified: at } = there;
        if (taken === 'ask' && isPublished(known)) return { state: 'taken', url, by: ModifiedBy?.Title, at };
        await site.post(`${pageAt(known.Id)}/checkoutpage`);
        await write(site, known, page);
        return { state: 'published', url, isNew: !isPublished(known) };
      } catch (cause) {
        if (cause instanceof HttpRequestError && cause.status === 423) return { state: 'inUse' };
        throw failureFrom(cause, realClock);
      }
    },
    async withdraw(name) {
      try {
        const site = doorTo();
        if (await found(site, folder, name)) await site.post(`${fileOf(name)}/recycle()`);
      } catch (cause) {
        throw failureFrom(cause, realClock);
      }
    },
  };
}

/** More read a page than the list it comes from, and somebody may have typed in that by hand: the guard looks once more. */
async function mayPass(guard: Guard, { title, description, html }: NewsPage): Promise<boolean> {
  const Knowledge = [description, html.replace(/<[^>]*>/g, ' ')].join('\n');
  const findings = await guard(newsletters, { Title: title, Knowledge });
  return findings.every(({ severity }) => severity !== 'block');
}

const pageAt = (id: number) => `sitepages/pages(${id})`;
const isPublished = ({ FirstPublished }: RawPage) =>
  FirstPublished !== undefined && new Date(FirstPublished).getUTCFullYear() > 2000;

/** Asked of the folder: a file that is not there would be a failed request. */
async function found(site: SiteAt, folder: string, name: string): Promise<RawFile | undefined> {
  const wanted = `$filter=Name eq ${quoted(`${name}.aspx`)}&$top=1`;
  const shown =
    '$select=TimeLastModified,ModifiedBy/Title,ListItemAllFields/Id&$expand=ModifiedBy,ListItemAllFields';
  const [file] = await site.get<RawFile[]>(`${folder}/Files?${wanted}&${shown}`);
  return file;
}

/** A new page has a name of SharePoint's until it is saved under its own; somebody may have taken that meanwhile. */
async function publishNew(
  site: SiteAt,
  page: NewsPage,
  fileOf: (name: string) => string,
): Promise<NewsPublished> {
  const made = await site.post<RawPage>(
    'sitepages/pages',
    json({ PageLayoutType: 'Article', PromotedState: 0 }),
  );
  await save(site, made.Id, { ...page, title: page.name });
  const named = await site.get<RawPage>(pageAt(made.Id));
  const fileName = named.FileName ?? '';
  if (fileName.toLowerCase() !== `${page.name}.aspx`.toLowerCase()) {
    await site.post(`${fileOf(fileName.replace(/\.aspx$/i, ''))}/recycle()`);
    return { state: 'inUse' };
  }
  await write(site, named, page);
  return { state: 'published', url: named.AbsoluteUrl ?? '', isNew: true };
}

async function write(site: SiteAt, { Id, PromotedState }: RawPage, page: NewsPage): Promise<void> {
  await save(site, Id, page);
  const isOut = await site.post<unknown>(`${pageAt(Id)}/publish`);
  if (isOut === false) throw new Error('SharePoint saved the page and did not publish it.');
  if (PromotedState !== promoted) await site.post(`${pageAt(Id)}/promoteToNews`);
}

function save(site: SiteAt, id: number, page: NewsPage): Promise<unknown> {
  return site.post(`${pageAt(id)}/savepage`, json(newsContent(page)), { 'if-match': '*' });
}

const json = (value: unknown) => JSON.stringify(value);
