import type { NumberRange } from './wholeNumber';

/** Months from approved minutes until texts of sparring are deleted: what may be chosen, and what holds until then. */
export const sparringMonths: NumberRange = { least: 1, most: 24 };
export const usualSparringMonths = 6;
