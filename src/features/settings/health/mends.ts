/** Where a finding is mended: elsewhere on the page. */
export interface Mends {
  readonly addPerson: (areaKey: string) => void;
  readonly writeContact: () => void;
  readonly seeNumbers: () => void;
}
