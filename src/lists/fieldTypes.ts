import * as v from 'valibot';
import type { RowProblemReason } from '../contracts/rowProblem';

const reason = (name: RowProblemReason) => name;

const text = (longest: number) =>
  v.pipe(v.string(reason('notText')), v.trim(), v.maxLength(longest, reason('tooLong')));

/** One line. SharePoint itself stops at 255 characters, but a list made by hand may not. */
export const shortText = text(255);
/** Text for a page: beyond this nobody reads it, and something has gone wrong. */
export const pageText = text(5000);
export const order = v.pipe(v.number(reason('notANumber')), v.finite(reason('notANumber')));
/**
 * The day of a date column, `YYYY-MM-DD`. SharePoint answers a date without a time as midnight where the site is, in
 * UTC (`2026-11-21T23:00:00Z` for a Danish 22 November), so it is read as the day it was in Denmark; a site left in
 * SharePoint's default Pacific time gives the same day.
 */
export const day = v.pipe(
  v.string(reason('notADay')),
  v.regex(/^\d{4}-\d{2}-\d{2}(T|$)/, reason('notADay')),
  v.check((value) => !Number.isNaN(Date.parse(value)), reason('notADay')),
  v.transform((value) => (value.includes('T') ? danishDay.format(new Date(value)) : value)),
);

/** Swedish locale writes days as ISO 8601 does. */
const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
/** Three to fifteen digits (E.164's longest) with spaces, and a plus in front if need be: nothing else reaches `tel:`. */
export const phone = v.pipe(shortText, v.regex(/^\+?\d(?: ?\d){2,14}$/, reason('notAPhone')));
export const mail = v.pipe(shortText, v.email(reason('notAMail')));
