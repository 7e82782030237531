import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef, useState } from 'react';
import type { Contact } from '../../../contracts/contact';
import type { PickPeople } from '../../../contracts/host';
import type { ListStore } from '../../../contracts/listStore';
import type { People } from '../../../contracts/people';
import { danishToday, useText } from '../../../text';
import { Notice } from '../../../ui';
import { personRoute, personsPlace } from '../page/place';
import { PersonsPage, type PersonsPageProps } from '../page/PersonsPage';
import { isStale } from './freshness';
import { KeepersWays } from './KeepersWays';
import type { Done } from './keeping';
import { ListTools, PersonTools } from './LazyTools';
import { editText } from './text';
import { useUnknown } from '../useUnknown';
import { usePersonRows } from './usePersonRows';

const nobody = [] as const;

interface PersonsDeskProps extends Omit<PersonsPageProps, 'unknown' | 'notice' | 'listTools' | 'toolsFor'> {
  readonly store: ListStore;
  readonly people: People;
  readonly pickPeople: PickPeople | undefined;
  /** Who can help where something is stuck. */
  readonly contact: Contact | undefined;
  /** SharePoint lets this person write in the list. */
  readonly mayEdit: boolean;
}

/** The page of resource persons, with the tools of those who keep the list. */
export function PersonsDesk({ store, people, pickPeople, mayEdit, contact, ...page }: PersonsDeskProps) {
  const { persons, areas, go } = page;
  const text = useText(editText);
  const rows = usePersonRows(store);
  const [last, setLast] = useState<{ readonly words: string; readonly done: Done }>();
  const place = personsPlace(page.route);
  const open = persons.find(({ key }) => place.kind === 'person' && key === place.key);
  const unknown = useUnknown(people, mayEdit ? persons : open ? [open] : nobody);
  if (!mayEdit) return <PersonsPage {...page} unknown={unknown} />;
  const done = (words: string, what: Done) => setLast({ words, done: what });
  const stale = persons.filter((person) => isStale(person, danishToday()));
  const [first] = stale;
  const [gone, ...others] = persons.filter(({ mail }) => mail !== undefined && unknown.has(mail));
  return (
    <PersonsPage
      {...page}
      unknown={unknown}
      notice={
        last ? (
          <DoneNotice
            key={last.words}
            words={last.words}
            undo={() => {
              setLast(undefined);
              void last.done.undo();
            }}
          />
        ) : gone ? (
          <Notice
            intent="warning"
            title={text.gone(others.length + 1)}
            actions={<Button onClick={() => go(personRoute(gone.key))}>{text.seeStale}</Button>}
          >
            {text.goneAdvice}
          </Notice>
        ) : (
          first && (
            <Notice
              intent="info"
              title={text.stale(stale.length)}
              actions={<Button onClick={() => go(personRoute(first.key))}>{text.seeStale}</Button>}
            >
              {text.staleAdvice}
            </Notice>
          )
        )
      }
      seeMore={<KeepersWays go={go} />}
      listTools={<ListTools {...{ store, areas, persons, done, people, pickPeople }} />}
      toolsFor={(person) => {
        const row = rows.find(({ key }) => key !== '' && key === person.key);
        const others = persons.filter(({ key }) => key !== person.key);
        return (
          row && (
            <PersonTools
              {...{ store, row, rows, person, areas, others, contact, done, people, pickPeople }}
              leave={() => go('persons')}
            />
          )
        );
      }}
    />
  );
}

/** What was just done, with the way back under the fingers. */
function DoneNotice(props: { readonly words: string; readonly undo: () => void }) {
  const text = useText(editText);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Notice
      intent="success"
      title={props.words}
      actions={
        <Button ref={button} icon={<ArrowUndo20Regular />} onClick={props.undo}>
          {text.undo}
        </Button>
      }
    />
  );
}
