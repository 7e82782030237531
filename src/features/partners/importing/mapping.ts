/** Columns of a partner that a file can fill. */
export const importedColumns = ['Title', 'Kind', 'Role', 'Phone', 'Mail', 'Purpose', 'Agreement'] as const;
export type ImportedColumn = (typeof importedColumns)[number];

/** Which column of the file fills which column of the list, by place in the header. */
export type Mapping = Readonly<Partial<Record<ImportedColumn, number>>>;

/** What headers are called, in Danish and English, small letters. Earlier ones count more. */
const names: Readonly<Record<ImportedColumn, readonly string[]>> = {
  Title: [
    'navn',
    'name',
    'kontaktperson',
    'kontakt',
    'contact',
    'fulde navn',
    'full name',
    'enhed',
    'sted',
    'title',
  ],
  Kind: ['slags', 'kind', 'type', 'organisation', 'organization', 'myndighed', 'firma', 'company'],
  Role: ['funktion', 'role', 'rolle', 'stilling', 'titel', 'job title', 'afdeling', 'department'],
  Phone: [
    'telefon',
    'phone',
    'tlf',
    'tlf.',
    'tlf.nr.',
    'telefonnummer',
    'direkte',
    'arbejdstelefon',
    'business phone',
  ],
  Mail: ['e-mail', 'mail', 'email', 'e-mailadresse', 'mailadresse', 'e-mail address'],
  Purpose: ['brug dem til', 'use them for', 'hvad kan de', 'formål', 'område', 'purpose'],
  Agreement: ['aftale', 'agreement', 'bemærkning', 'bemærkninger', 'note', 'noter', 'notes'],
};

/** What a header most likely means. A column of the file is used once. */
export function guessMapping(header: readonly string[]): Mapping {
  const heads = header.map((name) => name.toLocaleLowerCase('da').replace(/[:*]/g, '').trim());
  const taken = new Set<number>();
  const mapping: Partial<Record<ImportedColumn, number>> = {};
  const take = (column: ImportedColumn, fits: (head: string, name: string) => boolean) => {
    for (const name of names[column]) {
      const place = heads.findIndex((head, index) => !taken.has(index) && fits(head, name));
      if (mapping[column] !== undefined || place < 0) continue;
      mapping[column] = place;
      taken.add(place);
    }
  };
  for (const column of importedColumns) take(column, (head, name) => head === name);
  for (const column of importedColumns) take(column, (head, name) => name.length > 3 && head.includes(name));
  return mapping;
}
