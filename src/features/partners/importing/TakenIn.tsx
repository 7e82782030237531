import { Body1, Button, Field, ProgressBar } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../../../text';
import { Notice } from '../../../ui';
import { usePartnersStyles } from '../Partners.styles';
import type { PartnerRow } from '../usePartners';
import { howFar, type WrittenLine } from './applying';
import { useImportStyles } from './Import.styles';
import { importText } from './text';

/** How far the lines have come, with the ways on and back. */
export function TakenIn(props: {
  readonly lines: readonly WrittenLine[];
  readonly rows: readonly PartnerRow[];
  readonly fragile: boolean;
  readonly goOn: (stuck: readonly string[]) => void;
  readonly undo: (stuck: readonly string[]) => void;
  readonly another: () => void;
}) {
  const { lines, rows } = props;
  const { panel } = useImportStyles();
  const styles = usePartnersStyles();
  const text = useText(importText);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { saved, stuck } = useMemo(() => howFar(lines, rows), [lines, rows]);
  const added = lines.filter(({ what }) => what === 'new').length;
  const waiting = lines.length - saved - stuck.length;
  const progress = text.onTheWay(saved, lines.length);
  return (
    <div ref={place} tabIndex={-1} className={`${panel} ${styles.decision}`}>
      {waiting > 0 ? (
        <Field
          validationState="none"
          validationMessage={`${progress}. ${props.fragile ? text.stayHere : text.onTheWayAdvice}`}
        >
          <ProgressBar aria-label={progress} value={saved} max={lines.length} />
        </Field>
      ) : (
        stuck.length === 0 && (
          <div role="status">
            <Notice intent="success" title={`${text.done(added, lines.length - added)}.`}>
              {text.undoUntil}
            </Notice>
          </div>
        )
      )}
      {stuck.length > 0 && (
        <Notice
          intent="warning"
          title={text.stuck(stuck.length)}
          actions={<Button onClick={() => props.goOn(stuck)}>{text.tryAgain}</Button>}
        >
          {text.stuckAdvice}
        </Notice>
      )}
      {(waiting > 0 || stuck.length > 0) && <Body1 className={styles.quiet}>{text.undoUntil}</Body1>}
      <div className={styles.ways}>
        <Button icon={<ArrowUndo20Regular />} onClick={() => props.undo(stuck)}>
          {text.undo}
        </Button>
        {waiting === 0 && (
          <Button appearance="subtle" onClick={props.another}>
            {text.another}
          </Button>
        )}
      </div>
    </div>
  );
}
