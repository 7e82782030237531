import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { listed, useLanguage, useText } from '../../../text';
import { partnerKind } from '../partnerKinds';
import { partnersText } from '../text';
import type { PartnerRow } from '../usePartners';
import { useImportStyles } from './Import.styles';
import type { ImportLine } from './importLines';
import { importedColumns } from './mapping';
import { importText } from './text';

/** What asks for a look comes first. */
const order: readonly ImportLine['what'][] = ['unusable', 'change', 'new', 'twice', 'same'];
const atOnce = 12;

/** Line by line what becomes of the file. */
export function LineTable(props: {
  readonly lines: readonly ImportLine[];
  readonly rows: readonly PartnerRow[];
  readonly kind: 'table' | 'cards';
}) {
  const { lines, rows } = props;
  const styles = useImportStyles();
  const text = useText(importText);
  const { kinds } = useText(partnersText);
  const language = useLanguage();
  const [most, setMost] = useState(atOnce);
  const sorted = useMemo(() => order.flatMap((what) => lines.filter((line) => line.what === what)), [lines]);
  const known = useMemo(() => new Map(rows.map((row) => [row.key, row.fields])), [rows]);
  const becomes = (line: ImportLine) => {
    if (line.what === 'unusable') return `${text.what.unusable}. ${text.problems[line.problem]}`;
    if (line.what === 'twice') return text.twice(line.first);
    if (line.what !== 'change') return text.what[line.what];
    const columns = importedColumns.filter((column) => column in line.fields);
    return text.changes(
      listed(
        columns.map((column) => text.columnNames[column]),
        language,
      ),
    );
  };
  const nameOf = (line: ImportLine) => {
    const before = line.what === 'change' ? known.get(line.key)?.Title : undefined;
    return line.fields.Title ?? (typeof before === 'string' ? before : '');
  };
  const head = [text.becomes, text.columnNames.Title, text.columnNames.Kind];
  return (
    <>
      {/* It scrolls sideways where it is narrow, by keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="region" aria-label={text.lines} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[
                props.kind === 'cards' ? text.card : text.row,
                ...head,
                text.columnNames.Phone,
                text.columnNames.Mail,
              ].map((name) => (
                <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((line) => (
              <tr key={line.number}>
                <td className={styles.cell}>{line.number}</td>
                <td className={mergeClasses(styles.cell, styles.wide)}>{becomes(line)}</td>
                <td className={mergeClasses(styles.cell, styles.wide)}>{nameOf(line)}</td>
                <td className={styles.cell}>{line.fields.Kind && kinds[partnerKind(line.fields.Kind)]}</td>
                <td className={mergeClasses(styles.cell, styles.number)}>{line.fields.Phone}</td>
                <td className={styles.cell}>{line.fields.Mail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > most && (
        <div>
          <Button onClick={() => setMost(most + 100)}>
            {text.more(Math.min(100, sorted.length - most))}
          </Button>
        </div>
      )}
    </>
  );
}
