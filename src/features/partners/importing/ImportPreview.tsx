import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../../text';
import { Notice, Spoken, useHeading } from '../../../ui';
import { usePartnersStyles } from '../Partners.styles';
import type { PartnerRow } from '../usePartners';
import { type WrittenLine, writtenOf } from './applying';
import { useImportStyles } from './Import.styles';
import { importLines } from './importLines';
import { LineTable } from './LineTable';
import { MapColumns } from './MapColumns';
import type { Mapping } from './mapping';
import { importText } from './text';
import { useGuardedLines } from './useGuardedLines';
import type { Preview } from './useImport';

const kinds = ['new', 'change', 'same', 'twice', 'unusable'] as const;

/** What becomes of a file, before anything does. */
export function ImportPreview(props: {
  readonly preview: Preview;
  readonly rows: readonly PartnerRow[];
  readonly map: (mapping: Mapping) => void;
  readonly accept: (lines: readonly WrittenLine[]) => void;
  readonly putAway: () => void;
}) {
  const { preview, rows } = props;
  const { table, mapping, kind, notKept } = preview;
  const styles = useImportStyles();
  const { ways } = usePartnersStyles();
  const text = useText(importText);
  const Heading = useHeading();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const held = useMemo(
    () => importLines(table, mapping, rows, () => crypto.randomUUID()),
    [table, mapping, rows],
  );
  const { lines, looking } = useGuardedLines(held);
  const written = useMemo(() => writtenOf(lines), [lines]);
  const isUnclear =
    kind === 'table' &&
    (mapping.Title === undefined || (mapping.Phone === undefined && mapping.Mail === undefined));
  const [mapsColumns, setMapsColumns] = useState(isUnclear);
  const counts = kinds.map((what) => [what, lines.filter((line) => line.what === what).length] as const);
  const count = (wanted: 'new' | 'change') => counts.find(([what]) => what === wanted)?.[1] ?? 0;
  const told = counts.flatMap(([what, many]) => (many > 0 ? [text.count[what](many)] : []));
  return (
    <div className={styles.panel}>
      <Heading ref={heading} tabIndex={-1} className={styles.heading}>
        {text.file(preview.file)}
      </Heading>
      <ul className={styles.counts}>
        {told.map((words) => (
          <li key={words} className={styles.count}>
            {words}
          </li>
        ))}
      </ul>
      <Spoken words={looking ? '' : told.join(', ')} />
      {notKept && (
        <Notice intent="error" title={text.notKept}>
          {text.notKeptWhy[notKept]}
        </Notice>
      )}
      {table.garbled && (
        <Notice intent="warning" title={text.garbled}>
          {text.garbledAdvice}
        </Notice>
      )}
      {mapping.Title === undefined && <Notice intent="info" title={text.needName} />}
      {kind === 'table' && (
        <div>
          <Button
            appearance="subtle"
            aria-expanded={mapsColumns}
            onClick={() => setMapsColumns(!mapsColumns)}
          >
            {text.columns}
          </Button>
        </div>
      )}
      {mapsColumns && <MapColumns header={table.header} mapping={mapping} map={props.map} />}
      <LineTable {...{ lines, rows, kind }} />
      <div className={mergeClasses(ways)}>
        <Button
          appearance="primary"
          disabledFocusable={looking || written.length === 0}
          onClick={() => props.accept(written)}
        >
          {looking
            ? text.looking
            : written.length === 0
              ? text.nothing
              : text.accept(count('new'), count('change'))}
        </Button>
        <Button appearance="subtle" onClick={props.putAway}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}
