/** The kinds of columns the tenant knows, and what each can do. */
export interface FieldType {
  /** `FieldTypeKind` */
  readonly kind: number;
  /** `TypeAsString`, also the `Type` of the field's XML. */
  readonly name: string;
  readonly odataType: string;
  readonly displayName: string;
  /** May be indexed, sorted and held unique. */
  readonly indexable: boolean;
  /** May stand in `$filter`. */
  readonly filterable: boolean;
  /** May be made by a client. */
  readonly creatable: boolean;
}

const type = (
  kind: number,
  name: string,
  odataType: string,
  displayName: string,
  can: Partial<Pick<FieldType, 'indexable' | 'filterable' | 'creatable'>> = {},
): FieldType => ({
  kind,
  name,
  odataType,
  displayName,
  indexable: true,
  filterable: true,
  creatable: true,
  ...can,
});

const system = { creatable: false } as const;

export const fieldTypes: readonly FieldType[] = [
  type(1, 'Integer', 'SP.FieldNumber', 'Integer', system),
  type(2, 'Text', 'SP.FieldText', 'Single line of text'),
  type(3, 'Note', 'SP.FieldMultiLineText', 'Multiple lines of text', { indexable: false, filterable: false }),
  type(4, 'DateTime', 'SP.FieldDateTime', 'Date and Time'),
  type(5, 'Counter', 'SP.Field', 'Counter', system),
  type(6, 'Choice', 'SP.FieldChoice', 'Choice'),
  type(7, 'Lookup', 'SP.FieldLookup', 'Lookup'),
  type(7, 'LookupMulti', 'SP.FieldLookup', 'Lookup', { indexable: false }),
  type(8, 'Boolean', 'SP.Field', 'Yes/No'),
  type(9, 'Number', 'SP.FieldNumber', 'Number'),
  type(11, 'URL', 'SP.FieldUrl', 'Hyperlink or Picture', { indexable: false, filterable: false }),
  type(12, 'Computed', 'SP.FieldComputed', 'Computed', { ...system, indexable: false, filterable: false }),
  type(14, 'Guid', 'SP.FieldGuid', 'Guid', system),
  type(15, 'MultiChoice', 'SP.FieldMultiChoice', 'Choice', { indexable: false }),
  type(19, 'Attachments', 'SP.Field', 'Attachments', { ...system, indexable: false }),
  type(20, 'User', 'SP.FieldUser', 'Person or Group'),
  type(20, 'UserMulti', 'SP.FieldUser', 'Person or Group', { indexable: false }),
  type(25, 'ContentTypeId', 'SP.Field', 'Content Type Id', system),
];

export function typeByName(name: string): FieldType | undefined {
  return fieldTypes.find((known) => known.name.toLowerCase() === name.toLowerCase());
}

export function typeByKind(kind: number): FieldType | undefined {
  return fieldTypes.find((known) => known.kind === kind);
}
