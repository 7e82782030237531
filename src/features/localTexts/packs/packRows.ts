/** How what came in a pack is kept: rows beside the municipality's own texts, which always stand before them. */
import { experiencePrefix } from '../../../content/localText';
import type { RowChange } from '../../../contracts/listStore';
import type { Language } from '../../../contracts/language';
import type { localTexts } from '../../../lists';
import type { LocalTextRow } from '../localTextRow';
import { suppliedText, textOf } from '../localTextRow';
import type { AdaptableText } from '../textSet';
import type { Pack } from './pack';

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

export const isFromPack = ({ fields }: LocalTextRow) => fields.State === 'pack';

/** The row of a text that came in a pack. */
function packRow(rows: readonly LocalTextRow[], id: string, language: Language): LocalTextRow | undefined {
  return rows.find(
    (row) => isFromPack(row) && row.fields.Title === id && row.fields.Language === language && textOf(row),
  );
}

/** A supplied text as it is here: what came in a pack stands before what the product brought. */
export function suppliedHere(
  text: AdaptableText,
  rows: readonly LocalTextRow[],
  language: Language,
): AdaptableText {
  const row = packRow(rows, text.block.id, language);
  if (!row) return text;
  const words = textOf(row);
  const own = Array.isArray(text.block.text[language]) ? words.split('\n') : words;
  return {
    ...text,
    block: {
      ...text.block,
      version: asText(row.fields.BaseVersion),
      text: { ...text.block.text, [language]: own },
    },
  };
}

/** The edition of a publisher's pack that was taken in last. */
export function editionOf(rows: readonly LocalTextRow[], publisher: string): string | undefined {
  return rows
    .filter((row) => isFromPack(row) && row.fields.Section === publisher)
    .map(({ fields }) => asText(fields.BaseVersion))
    .sort()
    .pop();
}

/** A text that a pack brings, beside what stands here now. */
export interface Brought {
  readonly id: string;
  readonly language: Language;
  readonly before: string;
  readonly after: string;
}

/** What taking in a pack would change. `unknown`: how many texts this edition of the product does not have. */
export function broughtBy(
  pack: Pack,
  texts: readonly AdaptableText[],
  rows: readonly LocalTextRow[],
): { readonly brought: readonly Brought[]; readonly unknown: number } {
  const byId = new Map(texts.map((text) => [text.block.id, text]));
  const known = pack.texts.flatMap(({ id, language, text: after }) => {
    const text = byId.get(id);
    if (!text || after.length > text.limit) return [];
    return [{ id, language, after, before: suppliedText(suppliedHere(text, rows, language), language) }];
  });
  return {
    brought: known.filter(({ before, after }) => before.trim() !== after.trim()),
    unknown: pack.texts.length - known.length,
  };
}

/** The changes that take a pack in. Several packs may bring the same text; the one taken in last stands. */
export function takingIn(
  pack: Pack,
  brought: readonly Brought[],
  rows: readonly LocalTextRow[],
): readonly RowChange<typeof localTexts>[] {
  const { publisher, edition } = pack;
  const shared = { State: 'pack', Section: publisher, BaseVersion: edition, BaseText: '' } as const;
  const changes = [
    ...brought.map(({ id, language, after }) => ({ Title: id, Language: language, Text: after, ...shared })),
    ...pack.experiences.map(({ id, language, title, text }) => ({
      ...{ Title: `${experiencePrefix}${id}`, Language: language, Text: `${title}\n${text}`, ...shared },
    })),
  ];
  return changes.map((fields) => {
    const key = `packText/${fields.Title}/${fields.Language}`;
    const row = rows.find((one) => one.key === key);
    return row
      ? { kind: 'change', key, base: written(row), fields }
      : { kind: 'change', key, base: undefined, fields };
  });
}

/** The changes that put back what stood before a pack was taken in. */
export function takingOut(
  taken: readonly RowChange<typeof localTexts>[],
  before: readonly LocalTextRow[],
): readonly RowChange<typeof localTexts>[] {
  return taken.flatMap((change) => {
    if (change.kind !== 'change') return [];
    const row = before.find(({ key }) => key === change.key);
    const fields = row ? written(row) : { State: 'withdrawn' };
    return [{ kind: 'change' as const, key: change.key, base: { ...change.base, ...change.fields }, fields }];
  });
}

function written({ fields }: LocalTextRow) {
  const { Text, State, BaseVersion, BaseText, Section } = fields;
  return {
    Text: asText(Text),
    State: asText(State),
    BaseVersion: asText(BaseVersion),
    BaseText: asText(BaseText),
    Section: asText(Section),
  };
}
