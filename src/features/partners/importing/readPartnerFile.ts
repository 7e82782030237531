import { decodeText, type NoTable, readTable, readVCards, type Table } from '../../../files';
import { tableOfCards } from './tableOfCards';

/** What a file gave. `kind` tells how its lines are counted: rows of a spreadsheet, or cards. */
export type PartnerFile =
  | { readonly ok: true; readonly name: string; readonly kind: 'table' | 'cards'; readonly table: Table }
  | { readonly ok: false; readonly name: string; readonly why: NoPartners };

/** Why nobody could be read from it. */
export type NoPartners = NoTable | 'noCards' | 'unreadable';

/** Cards carry pictures, which are not read: more than this is no list of partners. */
const mostBytes = 20_000_000;

/** Reads somebody's list of contacts: a table saved as text, or contact cards. Never throws. */
export async function readPartnerFile(file: File): Promise<PartnerFile> {
  const { name } = file;
  if (file.size > mostBytes) return { ok: false, name, why: 'tooLong' };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes) return { ok: false, name, why: 'unreadable' };
  const { text, garbled } = decodeText(bytes);
  if (/^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 1000))) {
    const cards = readVCards(bytes);
    if (cards.length === 0) return { ok: false, name, why: 'noCards' };
    return { ok: true, name, kind: 'cards', table: tableOfCards(cards, garbled) };
  }
  if (/\.vcf$/i.test(name)) return { ok: false, name, why: 'noCards' };
  const read = readTable(bytes);
  if (!read.ok) return { ok: false, name, why: read.why };
  if (read.table.rows.length === 0) return { ok: false, name, why: 'empty' };
  return { ok: true, name, kind: 'table', table: read.table };
}
