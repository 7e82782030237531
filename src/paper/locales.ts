/** Languages as files name them. */
export const locales = { da: 'da-DK', en: 'en-GB' } as const;
