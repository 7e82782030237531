import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { settings } from '../../../lists';
import { useText } from '../../../text';
import { Decision, SaveState, saveStateOf } from '../../../ui';
import { decisionText } from './text';
import type { DecisionRows } from './useDecisionRows';

/** Where the decision is, and what to do when two people wrote at once. Quiet when nothing has happened here. */
export function DecisionState(props: {
  readonly rows: DecisionRows;
  readonly store: ListStore;
  readonly contact: Contact | undefined;
  readonly touched: boolean;
}) {
  const { rows, store, contact } = props;
  const text = useText(decisionText);
  const all = [...rows];
  const needs = all.filter(([, { saving }]) => saving?.state === 'needsYou');
  const underWay = (needs[0] ?? all.find(([, { saving }]) => saving !== undefined))?.[1].saving;
  if (underWay === undefined && !props.touched) return null;
  return (
    <>
      <SaveState of={text.heading} shown={saveStateOf(underWay)} />
      {needs.map(([name, { key, saving }]) =>
        saving?.state === 'needsYou' ? (
          <Decision
            key={key}
            need={saving.need}
            columns={{ Value: { title: text.labels[name], long: true } }}
            contact={contact}
            decide={(choice) => void store.settle(settings, key, choice)}
          />
        ) : null,
      )}
    </>
  );
}
