import type { Candidate } from './candidate';

/**
 * What the words beside a number say it is. `cpr`: it is called one. `mentioned`: CPR numbers are mentioned nearby.
 * `birth`: a birth is. `other`: another number of ten digits, such as an account or an invoice.
 */
export type Label = 'cpr' | 'mentioned' | 'birth' | 'other' | undefined;

/** About as far as a label reaches, in characters. */
export const reach = 40;

const anyOf = (...patterns: readonly string[]) => patterns.map((pattern) => `(?:${pattern})`).join('|');

/** What people call a CPR number, in Danish and English. */
const cprWords = anyOf(
  'cpr(?!-? ?(?:reg|kont|vej|lov|data|system))',
  String.raw`(?<!\p{L})c\. ?p\. ?r\b`,
  String.raw`person-? ?(?:nr|num[mb]er|numre|id\b|no\b)|pers\. ?nr`,
  String.raw`(?<!\p{L})p\. ?nr|(?<!\p{L})pnr`,
  String.raw`fødsels-? ?(?:nr|num)|(?<!\p{L})fnr\b|identifikationsnum`,
  String.raw`social security|(?<!\p{L})ssn\b|civil registration|national id\b|personal id`,
  String.raw`sygesikring|sundhedskort|(?<!\p{L})id-?num`,
);
const cprBefore = new RegExp(cprWords, 'iu');
/** Nothing but the rest of the word, a colon and one short word (`er`, `på`) between the name and the number. */
export const cprBeside = new RegExp(
  String.raw`(?:${cprWords})\p{L}{0,8}(?:-? ?(?:nr|num|no)\p{L}{0,6})?[^\p{L}\d]{0,6}(?:\p{L}{1,6}[^\p{L}\d.]{1,3})?$`,
  'iu',
);
const cprAfter = /cpr|c\.p\.r|person-? ?(?:nr|num[mb]er)|fødselsnum|social security/iu;
const birthBefore =
  /fødsels-? ?(?:dato|dag|data|år)|(?<!\p{L})(?:født(?!\p{L})|fdt\b|dob\b|born\b|f\. ?$)|date of birth|birth ?date/iu;

/** The name of a parameter or a folder in a web address. */
const cprInAddress = /(?:cpr|pnr|personn|ssn|personid|personal)[a-z_-]{0,10}[=:/]?$/i;

/** What numbers of other things are called; the second line only with `nr.`, because the words alone mean more. */
const number = String.raw`(?:-? ?(?:nr|nummer|no|id)\b)`;
const otherWords = anyOf(
  `\\p{L}{0,12}(?:konto|faktura|ordre|rekvisition|bilag)${number}?|(?:reg\\.?(?=:? ?\\d{4}[ -])|regn?r|reg\\.? ?nr|iban|ean|gln|cvr|isbn|issn|imei)${number}?`,
  `(?:vare|artikel|model|type|del|parti|tilbuds|serie|stel|måler|kort|licens|yder|kredit(?:or)?)${number}`,
  `(?:order|invoice|serial|lot|batch|ticket|incident|version|ver|build|release|firmware|lokale|rum)${number}?`,
);
const otherBefore = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${otherWords})(?:\.|-kode)?[:#=]? ?(?:\d{4}[ -])?|v)\(?$`,
  'iu',
);

/** A production unit's number begins 100–103, and `p-nr.` may mean either. */
const productionUnit = /(?<!\p{L})p[-. ]?(?:nr|nummer|enhed)\p{L}{0,5}[.:]{0,2} ?$/iu;

/** Looks at what stands before a number, and after it on the same line. What is nearest wins. */
export function labelOf(text: string, candidate: Candidate, inAddress: boolean): Label {
  const before = text.slice(Math.max(0, candidate.start - reach), candidate.start);
  if (inAddress) return cprInAddress.test(before) ? 'cpr' : undefined;
  if (candidate.gap === 'none' && productionUnit.test(before)) {
    return /^10[0-3]/.test(candidate.digits) ? 'other' : 'cpr';
  }
  if (otherBefore.test(before)) return 'other';
  if (cprBeside.test(before)) return 'cpr';
  const after = /^[^\d\n]*/.exec(text.slice(candidate.end, candidate.end + reach))?.[0] ?? '';
  if (cprBefore.test(before) || cprAfter.test(after)) return 'mentioned';
  return birthBefore.test(before) ? 'birth' : undefined;
}
