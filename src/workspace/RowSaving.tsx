import { useState } from 'react';
import type { Contact } from '../contracts/contact';
import type { ListSchema } from '../contracts/listSchema';
import type { ListStore } from '../contracts/listStore';
import type { Choice, Saving } from '../contracts/saving';
import { longDate, useLanguage } from '../text';
import { Decision, SaveState, saveStateOf } from '../ui';
import { asText } from './asText';

/** Where a row is, and what to do when two people wrote at once. Quiet when nothing has happened here. */
export function RowSaving(props: {
  readonly store: ListStore;
  readonly list: ListSchema;
  readonly rowKey: string;
  /** What it is about, for ears. */
  readonly of: string;
  readonly saving: Saving | undefined;
  /** What is typed and not handed over. */
  readonly typed?: Parameters<typeof SaveState>[0]['shown'];
  readonly contact: Contact | undefined;
}) {
  const { store, list, rowKey, saving, typed } = props;
  const language = useLanguage();
  const [touched, setTouched] = useState(false);
  if ((saving ?? typed) && !touched) setTouched(true);
  if (!touched) return null;
  const columns = Object.fromEntries(
    Object.entries(list.columns).map(([name, { title, type }]) => [
      name,
      {
        title: title[language],
        long: type === 'note',
        shown: (value: unknown) => {
          const text = asText(name, value);
          return type === 'date' && text !== '' ? longDate(text, language) : text;
        },
      },
    ]),
  );
  return (
    <>
      <SaveState of={props.of} shown={typed ?? saveStateOf(saving)} />
      {saving?.state === 'needsYou' && (
        <Decision
          need={saving.need}
          columns={columns}
          contact={props.contact}
          decide={(choice) => void store.settle(list, rowKey, asKept(list, choice))}
        />
      )}
    </>
  );
}

/** A number that somebody wrote instead of both is kept as a number. One that is none is for SharePoint to refuse. */
function asKept({ columns }: ListSchema, choice: Choice): Choice {
  if (choice.kind !== 'choose') return choice;
  const fields = Object.entries(choice.fields).map(([name, value]) => {
    const isNumber =
      columns[name]?.type === 'number' && typeof value === 'string' && /^\s*\d+\s*$/.test(value);
    return [name, isNumber ? Number(value) : value] as const;
  });
  return { ...choice, fields: Object.fromEntries(fields) };
}
