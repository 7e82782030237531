/** The languages the product speaks: Danish first, English second. */
export type Language = 'da' | 'en';

/** The same thing in both languages, side by side, so that one cannot be added without the other. */
export type InBothLanguages<T = string> = Readonly<Record<Language, T>>;
