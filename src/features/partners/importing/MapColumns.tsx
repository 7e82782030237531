import { Body1, Field, Select } from '@fluentui/react-components';
import { useText } from '../../../text';
import { useImportStyles } from './Import.styles';
import { importedColumns, type Mapping } from './mapping';
import { importText } from './text';

/** Which column of the file is which, where it was guessed wrongly. */
export function MapColumns(props: {
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly map: (mapping: Mapping) => void;
}) {
  const { header, mapping } = props;
  const styles = useImportStyles();
  const text = useText(importText);
  return (
    <>
      <Body1>{text.columnsAdvice}</Body1>
      <div className={styles.fields}>
        {importedColumns.map((column) => (
          <Field key={column} label={text.columnNames[column]}>
            <Select
              value={mapping[column] ?? ''}
              onChange={(_, { value }) =>
                props.map({ ...mapping, [column]: value === '' ? undefined : Number(value) })
              }
            >
              <option value="">{text.noColumn}</option>
              {header.map((name, index) => (
                <option key={index} value={index}>
                  {name || String(index + 1)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </>
  );
}
