import { useEffect, useRef, useState } from 'react';
import type { Contact } from '../../../contracts/contact';
import type { NewRow } from '../../../contracts/listSchema';
import type { ListStore } from '../../../contracts/listStore';
import type { Choice, Fields } from '../../../contracts/saving';
import { helpNumbers } from '../../../lists';
import { useText } from '../../../text';
import { Decision, EditableItem, SaveState, saveStateOf, useGuardFindings, useRowDraft } from '../../../ui';
import { CheckReminder } from './CheckReminder';
import { LeftOutVersions } from './LeftOutVersions';
import { NumberEditor } from './NumberEditor';
import { NumberSummary } from './NumberSummary';
import { useOwnNumbersStyles } from './OwnNumbers.styles';
import { numberProblem, type NumberRow, requiredColumns, typedText } from './ownNumber';
import { ownNumbersText } from './text';
import { useColumnWords } from './useColumnWords';

type NumberFields = Partial<NewRow<typeof helpNumbers>>;

interface NumberItemProps {
  readonly store: ListStore;
  readonly rowKey: string;
  /** Undefined while a new number has not been handed over. */
  readonly row: NumberRow | undefined;
  /** Place of a new number. */
  readonly newOrder: number;
  readonly today: string;
  readonly contact: Contact | undefined;
  readonly first: boolean;
  readonly last: boolean;
  readonly open: boolean;
  /** Focus comes here when it appears. */
  readonly focused: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly move: (step: -1 | 1) => Promise<void>;
  readonly remove: () => void;
}

/** One of the municipality's own numbers: read, written in place, decided on when two people wrote at once. */
export function NumberItem(props: NumberItemProps) {
  const { store, rowKey, row, today, open, setOpen } = props;
  const styles = useOwnNumbersStyles();
  const text = useText(ownNumbersText);
  const columns = useColumnWords();
  const editButton = useRef<HTMLButtonElement>(null);
  const item = useRef<HTMLLIElement>(null);
  const decision = useRef<HTMLDivElement>(null);
  const guard = useGuardFindings(helpNumbers);
  const draft = useRowDraft({
    guard,
    name: `helpNumbers/${rowKey}`,
    row: row?.fields,
    asText: typedText,
    required: requiredColumns,
    problem: (column, typed) =>
      column === 'CheckedOn' && typed === '' && row?.fields.CheckedOn
        ? 'notADay'
        : numberProblem(column, typed, today),
    save: (base, fields) =>
      store.change(helpNumbers, rowKey, base, {
        ...(fields as NumberFields),
        ...(base ? {} : { SortOrder: props.newOrder }),
      }),
  });
  const label = draft.text('Title').trim() || (row ? text.unnamed : text.newNumber);
  const need = row?.saving?.state === 'needsYou' ? row.saving.need : undefined;
  const editing = open && (!need || draft.state !== undefined);
  const underWay = row?.saving !== undefined || draft.state !== undefined;
  const [touched, setTouched] = useState(false);
  if (underWay && !touched) setTouched(true);
  useEffect(() => {
    if (props.focused) editButton.current?.focus();
  }, [props.focused]);
  const needed = need !== undefined;
  useEffect(() => {
    // The fields give way to the decision under the hands of who was writing in them.
    if (needed && open) decision.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [needed]);

  const write = (fields: Fields) => {
    for (const [column, value] of Object.entries(fields)) draft.type(column, typedText(column, value));
    void draft.flush();
  };
  const close = () => {
    const { activeElement, body } = document;
    const isHere = activeElement === body || item.current?.contains(activeElement);
    setOpen(false);
    // The button comes back with the next painting. Who has gone on to another place meanwhile stays there.
    if (isHere) setTimeout(() => editButton.current?.focus());
  };
  const decide = async (choice: Choice) => {
    const kept = await store.settle(helpNumbers, rowKey, choice);
    if (kept.state !== 'notSaved' || kept.why !== 'guard' || choice.kind !== 'choose') {
      close();
      return;
    }
    for (const [column, value] of Object.entries(choice.fields))
      guard.found(
        column,
        typedText(column, value),
        kept.findings.filter((finding) => finding.column === column),
      );
  };
  const saveState = (touched || underWay) && (
    <SaveState of={label} shown={draft.state ?? (row ? saveStateOf(row.saving) : unwritten)} />
  );
  return (
    <EditableItem ref={item}>
      {row && !editing && (
        <NumberSummary
          {...{ row, label, editButton }}
          first={props.first}
          last={props.last}
          move={props.move}
          edit={need ? undefined : () => setOpen(true)}
        />
      )}
      {!editing && saveState}
      {need && (
        <div ref={decision} tabIndex={-1} className={styles.decision}>
          <Decision
            need={need}
            columns={columns}
            contact={props.contact}
            guard={guard}
            decide={(choice) => void decide(choice)}
          />
        </div>
      )}
      {row && !editing && !need && row.key !== '' && (
        <CheckReminder
          {...{ label, today }}
          checkedOn={draft.text('CheckedOn')}
          check={() => write({ CheckedOn: today })}
        />
      )}
      {editing && (
        <NumberEditor
          {...{ draft, guard, today, close }}
          isNew={!row}
          saveState={saveState || <span />}
          versions={<LeftOutVersions {...{ store, rowKey }} use={write} />}
          remove={() => {
            draft.discard();
            props.remove();
          }}
        />
      )}
    </EditableItem>
  );
}

const unwritten = { state: 'notSaved', why: 'mend' } as const;
