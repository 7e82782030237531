import type { Span } from '../finding';
import { cprBeside, reach } from './labels';
import { bornIn, isShortDate } from './number';

/** Parts of a CPR number: enough, with the rest of a note, to say who somebody is. */

const mask = String.raw`[xX*#?•●■▪□·_…]`;
const date = String.raw`(\d\d)[-./ ]?(\d\d)[-./ ]?(?:(?:18|19|20)(?=\d\d))?(\d\d)`;

function* dated(text: string, pattern: RegExp): Iterable<Span> {
  for (const match of text.matchAll(pattern)) {
    const [all, day = '', month = '', year = ''] = match;
    const start = match.index + all.search(/[\dxX*#•]/);
    if (isShortDate(day + month + year)) yield { start, end: match.index + all.length };
  }
}

const maskedEnd = new RegExp(
  String.raw`(?<!\d)${date}(?:\s?[-./_]\s?| )?(?:${mask}{2,6}|…\.?|\.{3,4}|(?=\d{0,3}${mask})(?:\d|${mask}){4})(?![\p{L}\d])`,
  'gu',
);

/** 010158-xxxx, 010158-****, 010158-50xx. */
export const maskedEnds = (text: string): Iterable<Span> => dated(text, maskedEnd);

/** 010158-: the day, and a hyphen that promises more. */
export const halves = (text: string): Iterable<Span> =>
  dated(text, /(?<!\d)(\d\d)(\d\d)(\d\d)-(?![\p{L}\d_*#?•●■▪□·…(-]|\s\d)/gu);

/** xxxxxx-5018, and xx01xx-5018: the day is hidden and the rest is not. */
export function* maskedDates(text: string): Iterable<Span> {
  const pattern =
    /(?<![\p{L}\d*])(?:(?:\d\d|[xX*#•]{2})[./-]?){2}(?:\d\d|[xX*#•]{2}) ?- ?[\dxX*#•]{4}(?![\p{L}\d*])/gu;
  for (const { 0: all, index } of text.matchAll(pattern)) {
    const shown = all.replace(/\D/g, '').length;
    if (shown >= 4 && shown < 10) yield { start: index, end: index + all.length };
  }
}

const named = new RegExp(
  String.raw`(?:cpr|personnummer|person-?nr|fødselsda(?:to|g)|(?<!\p{L})født|(?<!\p{L})f\.)(?:-? ?(?:nr|nummer)\.?)?(?:[^\p{L}\d]{1,3}|[^\p{L}\d]{0,3}(?:den|d\.|er) )${date}(?![\d]|[-./]\d)`,
  'giu',
);

/** cpr 010158, født 01.01.1858: the day of birth by itself. */
export const birthDays = (text: string): Iterable<Span> => dated(text, named);

/** 010158-5AB8: replacement numbers with letters in them. */
export const lettered = (text: string): Iterable<Span> =>
  dated(
    text,
    /(?<![\p{L}\d-])(\d\d)(\d\d)(\d\d)-(?=[A-WYZ\d]{0,3}[A-WYZ])(?=[A-Z]{0,3}\d)[A-Z\d]{4}(?![\p{L}\d-])/gu,
  );

/** cpr 101585018: a spreadsheet took it for an amount and dropped the first 0. Looked for only where it is named. */
export function* lostZeros(text: string): Iterable<Span> {
  for (const { 0: all, index } of text.matchAll(/(?<!\d)[1-9]\d{4}[ -]?\d{4}(?!\d)/g)) {
    const isNamed = cprBeside.test(text.slice(Math.max(0, index - reach), index));
    if (isNamed && bornIn(`0${all.replace(/\D/g, '')}`) !== undefined)
      yield { start: index, end: index + all.length };
  }
}
