import {
  Caption1,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FieldConflict } from '../../contracts/saving';
import { useText } from '../../text';
import { FieldGuard } from '../saving/FieldGuard';
import type { GuardFindings } from '../saving/useGuardFindings';
import { changedPart, joinedText } from './changedPart';
import { columnText } from './columnText';
import type { ColumnWords } from './decisionProps';
import { decidingText } from './text';

/** Which version of one column shall stand. */
export type FieldChoice =
  { readonly kind: 'mine' | 'theirs' } | { readonly kind: 'own'; readonly text: string };

const useStyles = makeStyles({
  version: {
    display: 'flex',
    flexDirection: 'column',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  who: { color: tokens.colorNeutralForeground2 },
  // Marked by more than colour: what differs is heavier and underlined too.
  changed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
  },
  own: { marginInlineStart: tokens.spacingHorizontalXXXL, maxWidth: '44ch' },
  before: {
    display: 'block',
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

interface ConflictFieldProps {
  readonly conflict: FieldConflict;
  readonly column: ColumnWords;
  readonly who: string;
  readonly choice: FieldChoice | undefined;
  readonly choose: (choice: FieldChoice) => void;
  readonly guard: GuardFindings | undefined;
  /** Saving was asked for, and nothing is chosen here. */
  readonly missing: boolean;
}

/** One column that two people changed: what each wrote with the difference marked, or both joined by hand. */
export function ConflictField(props: ConflictFieldProps) {
  const { conflict, column, who, choice, choose, guard, missing } = props;
  const styles = useStyles();
  const text = useText(decidingText);
  const field = useRef<HTMLDivElement>(null);
  const mine = columnText(column, conflict.mine);
  const theirs = columnText(column, conflict.theirs);
  const base = columnText(column, conflict.base);
  const [own, setOwn] = useState(column.long ? joinedText(mine, theirs) : mine);
  const Box = column.long ? Textarea : Input;
  const write = (typed: string) => {
    setOwn(typed);
    choose({ kind: 'own', text: typed });
    guard?.look(conflict.column, typed);
  };
  const chosen = choice && (choice.kind === 'own' ? choice.text : { mine, theirs }[choice.kind]);
  return (
    <div ref={field}>
      <Field
        label={column.title}
        validationState={missing ? 'error' : 'none'}
        validationMessage={missing ? text.chooseFirst : undefined}
      >
        <RadioGroup
          value={choice?.kind ?? ''}
          onChange={(_, { value }) =>
            choose(value === 'own' ? { kind: 'own', text: own } : { kind: value as 'mine' | 'theirs' })
          }
        >
          <Radio value="mine" label={<Version who={text.youWrote} value={mine} other={theirs} />} />
          <Radio value="theirs" label={<Version who={text.theyWrote(who)} value={theirs} other={mine} />} />
          <Radio value="own" label={<span className={styles.version}>{text.write}</span>} />
        </RadioGroup>
      </Field>
      {choice?.kind === 'own' && (
        <div className={styles.own}>
          <Box
            value={own}
            aria-label={`${column.title}: ${text.write}`}
            style={{ width: '100%' }}
            onChange={(_: unknown, data: { readonly value: string }) => write(data.value)}
          />
        </div>
      )}
      {guard && chosen !== undefined && (
        <FieldGuard
          text={chosen}
          findings={guard.of(conflict.column, chosen)}
          dismiss={(finding) => {
            guard.dismiss(finding, chosen);
            const inField = (selector: string) => field.current?.querySelector<HTMLElement>(selector);
            (inField('textarea, input[type="text"]') ?? inField('input:checked'))?.focus();
          }}
        />
      )}
      <Caption1 className={styles.before}>{text.before(base || text.empty)}</Caption1>
    </div>
  );
}

function Version(props: { readonly who: string; readonly value: string; readonly other: string }) {
  const styles = useStyles();
  const text = useText(decidingText);
  const { before, changed, after } = changedPart(props.value, props.other);
  return (
    <span className={styles.version}>
      <Caption1 className={styles.who}>{props.who}</Caption1>
      <span>
        {props.value === '' && text.empty}
        {before}
        {changed && <mark className={styles.changed}>{changed}</mark>}
        {after}
      </span>
    </span>
  );
}
