import type { InBothLanguages, Language } from '../../contracts/language';

/** What a municipality fills in once, in its settings. */
export const fieldCodes = [
  'municipality',
  'contact',
  'contactMail',
  'policeDistrict',
  'areas',
  'link',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

/** How a field is written in a text, between braces. */
const tokens: Readonly<Record<FieldCode, InBothLanguages>> = {
  municipality: { da: 'kommune', en: 'municipality' },
  contact: { da: 'kontakt', en: 'contact' },
  contactMail: { da: 'kontaktmail', en: 'contactmail' },
  policeDistrict: { da: 'politikreds', en: 'policedistrict' },
  areas: { da: 'områder', en: 'areas' },
  link: { da: 'link', en: 'link' },
};

export const fieldNames: Readonly<Record<FieldCode, InBothLanguages>> = {
  municipality: { da: 'Kommunens navn', en: "The municipality's name" },
  contact: { da: 'Kontaktpersonens navn', en: "The contact's name" },
  contactMail: { da: 'Kontaktpersonens mail', en: "The contact's mail" },
  policeDistrict: { da: 'Politikreds', en: 'Police district' },
  areas: { da: 'Områder med ressourcepersoner', en: 'Areas with resource persons' },
  link: { da: 'Link til jeres side for borgere', en: 'Link to your page for citizens' },
};

export type FieldValues = Readonly<Partial<Record<FieldCode, string>>>;

const written = /\{([a-zæøå]+)\}/gi;

/** A text taken apart at its fields. `unknown`: braces around something that is no field, as somebody may have typed. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: FieldCode; readonly value: string | undefined }
  | { readonly kind: 'unknown'; readonly text: string };

/** Words of a field in either language count: a text may have been copied from the other one. */
function fieldOf(word: string): FieldCode | undefined {
  const asked = word.toLocaleLowerCase('da');
  return fieldCodes.find((code) => tokens[code].da === asked || tokens[code].en === asked);
}

export function piecesOf(text: string, values: FieldValues): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(written)) {
    if (match.index > at) pieces.push({ kind: 'text', text: text.slice(at, match.index) });
    const field = fieldOf(match[1] ?? '');
    pieces.push(
      field
        ? { kind: 'field', field, value: values[field]?.trim() || undefined }
        : { kind: 'unknown', text: match[0] },
    );
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

/** The text as it is printed; undefined while a field has no value, because a blank is never printed. */
export function filled(text: string, values: FieldValues): string | undefined {
  const pieces = piecesOf(text, values);
  if (pieces.some((piece) => piece.kind === 'field' && piece.value === undefined)) return undefined;
  return pieces.map((piece) => (piece.kind === 'field' ? (piece.value ?? '') : piece.text)).join('');
}

/** The fields that some texts use, each once. */
export function fieldsIn(texts: readonly string[]): FieldCode[] {
  const used = texts
    .flatMap((text) => piecesOf(text, {}))
    .flatMap((piece) => (piece.kind === 'field' ? [piece.field] : []));
  return fieldCodes.filter((code) => used.includes(code));
}

/** The fields of some texts that have no value yet, each once. */
export function missingFields(texts: readonly string[], values: FieldValues): FieldCode[] {
  return fieldsIn(texts).filter((code) => !values[code]?.trim());
}

/** Each field as a municipality might fill it in, for measuring texts. */
export function withExamples(text: string): string {
  return text.replace(written, (whole, word: string) => (fieldOf(word) ? 'Fjordby' : whole));
}

export const tokenOf = (field: FieldCode, language: Language): string => `{${tokens[field][language]}}`;
