import { Failure } from '../../contracts/failure';
import type { FileSaved } from '../../contracts/files';
import { hasKey } from './keyFilter';
import { isNameTaken, quoted, type SiteAt } from './siteAt';

interface RawAttachment {
  readonly FileName: string;
  readonly ServerRelativeUrl: string;
}

/**
 * Attaches a file to the row with a key, never over another of its name: attachments have no versions.
 * @param list its address, server-relative and decoded
 */
export async function attachTo(
  site: SiteAt,
  list: string,
  key: string,
  name: string,
  content: Uint8Array<ArrayBuffer>,
  taken: 'ask' | 'beside',
): Promise<FileSaved> {
  const rows = `GetList(${quoted(list)})/Items`;
  const filter = encodeURIComponent(hasKey(key));
  const [row] = await site.get<readonly { readonly Id: number }[]>(
    `${rows}?$select=Id&$filter=${filter}&$top=1`,
  );
  if (!row) throw new Failure('missingList');
  const attachments = `${rows}(${row.Id})/AttachmentFiles`;
  const there = () => site.get<readonly RawAttachment[]>(attachments);
  const free = taken === 'ask' ? name : freeName(name, await there());
  try {
    const made = await site.post<RawAttachment>(`${attachments}/add(FileName=${quoted(free)})`, content);
    return { state: 'saved', url: site.address(made.ServerRelativeUrl) };
  } catch (cause) {
    if (!isNameTaken(cause)) throw cause;
  }
  const known = (await there()).find(({ FileName }) => same(FileName, free));
  return { state: 'taken', url: site.address(known?.ServerRelativeUrl ?? list), keepsVersions: false };
}

/** `Referat (2).docx` where `Referat.docx` is taken, and so on. */
function freeName(name: string, there: readonly RawAttachment[]): string {
  const dot = name.lastIndexOf('.');
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? name : `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
    if (!there.some(({ FileName }) => same(FileName, next))) return next;
  }
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
