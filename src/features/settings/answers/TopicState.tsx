import { useMemo } from 'react';
import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { settings } from '../../../lists';
import { type ColumnWords, Decision, SaveState, saveStateOf } from '../../../ui';
import type { AnswerRow } from './answers';

/** Where a question's answers are, and the decision when two people answered at once. Quiet when all is in SharePoint. */
export function TopicState(props: {
  readonly name: string;
  readonly rows: readonly AnswerRow[];
  readonly store: ListStore;
  readonly contact: Contact | undefined;
  /** Something was answered while the page is open, so that people may see it through. */
  readonly touched: boolean;
  readonly className?: string;
}) {
  const { name, rows, store } = props;
  const columns = useMemo<Readonly<Record<string, ColumnWords>>>(
    () => ({ Value: { title: name, shown: (value) => (typeof value === 'string' ? value : '') } }),
    [name],
  );
  const underWay = rows.find(({ saving }) => saving !== undefined);
  const needs = rows.flatMap((row) =>
    row.saving?.state === 'needsYou' ? [{ row, need: row.saving.need }] : [],
  );
  if (underWay === undefined && !props.touched) return null;
  return (
    <div className={props.className}>
      <SaveState of={name} shown={saveStateOf(underWay?.saving)} />
      {needs.map(({ row, need }) => (
        <Decision
          key={row.key}
          {...{ need, columns }}
          contact={props.contact}
          decide={(choice) => void store.settle(settings, row.key, choice)}
        />
      ))}
    </div>
  );
}
