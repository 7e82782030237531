import type { Column } from '../../../contracts/listSchema';

/** SharePoint's name of each column type, as `TypeAsString` tells it. */
export const sharePointTypes = {
  text: 'Text',
  note: 'Note',
  number: 'Number',
  date: 'DateTime',
} as const satisfies Record<Column['type'], string>;

const extraAttributes: Readonly<Record<Column['type'], string>> = {
  text: ' MaxLength="255"',
  note: ' NumLines="6" RichText="FALSE"',
  number: '',
  date: ' Format="DateOnly"',
};

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/**
 * The definition SharePoint makes a column from. A column is created with its index and uniqueness, so no second
 * request can be lost between the two. `Required` is left to the product: a required column would stop a coordinator
 * from saving half a row in SharePoint's own form.
 */
export function fieldXml(name: string, column: Column): string {
  const indexed = column.indexed || column.unique ? ' Indexed="TRUE"' : '';
  const unique = column.unique ? ' EnforceUniqueValues="TRUE"' : '';
  return (
    `<Field Type="${sharePointTypes[column.type]}" Name="${name}" StaticName="${name}"` +
    ` DisplayName="${escaped(column.title.da)}"${extraAttributes[column.type]}${indexed}${unique}/>`
  );
}
