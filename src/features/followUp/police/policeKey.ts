/** The same for everyone: see `countKey`. @param year four digits */
export const policeKey = (year: string): string => `policeFigures/${year}`;
