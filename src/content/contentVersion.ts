/** Which edition of the supplied texts this is: raised whenever one of them changes, so that people can name what they saw. */
export const contentVersion = { number: '1.0', date: '2026-11-22' } as const;
