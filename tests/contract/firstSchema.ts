/**
 * The lists as the first version of the product made them, written down and never changed: what a municipality that
 * came early has. Column, type as SharePoint calls it, and whether it was indexed or unique.
 */
export interface FirstColumn {
  readonly type: 'Text' | 'Note' | 'Number' | 'DateTime';
  readonly indexed?: true;
  readonly unique?: true;
}

const own = {
  Key: { type: 'Text', indexed: true, unique: true },
  SchemaVersion: { type: 'Number' },
} as const satisfies Record<string, FirstColumn>;

const text = { type: 'Text' } as const;
const note = { type: 'Note' } as const;

/** Name in the list's address → its columns. */
export const firstLists = {
  StalkingSettings: { ...own, Value: note },
  StalkingAreas: { ...own, TitleEnglish: text, SortOrder: { type: 'Number' } },
  StalkingHelpNumbers: {
    ...own,
    ...{ TitleEnglish: text, Phone: text, Hours: text, HoursEnglish: text },
    ...{ CheckedOn: { type: 'DateTime' }, SortOrder: { type: 'Number' } },
  },
  StalkingResourcePersons: { ...own, JobTitle: text, AreaKeys: text, Phone: text, Mail: text },
  StalkingLocalTexts: {
    ...own,
    ...{ Section: text, Language: text, BaseVersion: text, BaseText: note, Text: note, State: text },
  },
} as const satisfies Record<string, Record<string, FirstColumn>>;

/** The definition the first version sent. */
export function firstFieldXml(name: string, { type, indexed, unique }: FirstColumn): string {
  const form = {
    ...{ Text: ' MaxLength="255"', Note: ' NumLines="6" RichText="FALSE"' },
    ...{ Number: '', DateTime: ' Format="DateOnly"' },
  }[type];
  const index = (indexed ? ' Indexed="TRUE"' : '') + (unique ? ' EnforceUniqueValues="TRUE"' : '');
  return `<Field Type="${type}" Name="${name}" StaticName="${name}" DisplayName="${name}"${form}${index}/>`;
}

/** What the first client asked of a list: one column it does not find, and it reads nothing. */
export function firstSelect(list: keyof typeof firstLists): string {
  return ['Id', 'Title', ...Object.keys(firstLists[list])].join(',');
}
