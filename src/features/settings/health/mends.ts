/** Where a finding is mended: elsewhere on the page, or on the texts' own. */
export interface Mends {
  readonly addPerson: (areaKey: string) => void;
  readonly writeContact: () => void;
  readonly seeNumbers: () => void;
  readonly seeWrongFields: () => void;
  readonly openTexts: (place: `texts${string}`) => void;
  /** Fetches the newest version of the product. */
  readonly reload: () => void;
}
