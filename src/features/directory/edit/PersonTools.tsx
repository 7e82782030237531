import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { useRef, useState } from 'react';
import type { Contact } from '../../../contracts/contact';
import type { Language } from '../../../contracts/language';
import type { PickPeople } from '../../../contracts/host';
import type { ListStore } from '../../../contracts/listStore';
import type { People } from '../../../contracts/people';
import { danishToday, useLanguage, useText } from '../../../text';
import { type ColumnWords, Decision, SaveState, saveStateOf } from '../../../ui';
import { resourcePersons } from '../../../lists';
import type { Area } from '../area';
import type { ResourcePerson } from '../resourcePerson';
import { isStale } from './freshness';
import { HandOver } from './HandOver';
import { changePerson, type Done, handOver, removePerson } from './keeping';
import { PersonForm } from './PersonForm';
import { type PersonRow, typedFrom } from './personFields';
import { editText } from './text';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What who keeps the list can do to one person: everything has a way back. */
export function PersonTools(props: {
  readonly store: ListStore;
  readonly people: People;
  readonly pickPeople: PickPeople | undefined;
  readonly row: PersonRow;
  readonly rows: readonly PersonRow[];
  readonly person: ResourcePerson;
  readonly areas: readonly Area[];
  /** Everybody else. */
  readonly others: readonly ResourcePerson[];
  /** Who can help where a change is stuck. */
  readonly contact: Contact | undefined;
  /** Something was done: what to say, and the way back. */
  readonly done: (words: string, done: Done) => void;
  /** The person is no longer there to be shown. */
  readonly leave: () => void;
}) {
  const { store, row, person, others, done, people, pickPeople } = props;
  const styles = useStyles();
  const text = useText(editText);
  const language = useLanguage();
  const [open, setOpen] = useState<'form' | 'handOver'>();
  const [touched, setTouched] = useState(false);
  if (row.saving && !touched) setTouched(true);
  const tools = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(undefined);
    // The buttons come back with the next painting. Who was told of something meanwhile stays with it.
    setTimeout(() => {
      if (document.activeElement === document.body) tools.current?.querySelector('button')?.focus();
    });
  };
  const need = row.saving?.state === 'needsYou' ? row.saving.need : undefined;
  const confirm = async () =>
    done(text.confirmed(person.name), await changePerson(store, row, { ConfirmedOn: danishToday() }));
  const takeOff = async () => {
    const taken = await removePerson(store, row);
    props.leave();
    done(text.takenOff(person.name), taken);
  };
  const hand = async (to: ResourcePerson) => {
    const successor = props.rows.find(({ key }) => key === to.key);
    if (!successor) return;
    const handed = await handOver(store, row, successor, props.rows);
    props.leave();
    done(text.handed(person.name, to.name), handed);
  };
  return (
    <div className={styles.place}>
      {open === 'form' ? (
        <PersonForm
          {...{ person, others, close, people, pickPeople }}
          extent="whole"
          takeFocus
          // Calling stays what the card is for.
          primary={false}
          cancel={close}
          before={typedFrom(row)}
          areas={props.areas}
          save={async (fields) => {
            if (Object.keys(fields).length === 0) return undefined;
            const changedNow = await changePerson(store, row, fields);
            if (changedNow.kept.state !== 'notSaved' || changedNow.kept.why === 'device')
              done(text.saved(person.name), changedNow);
            return changedNow.kept;
          }}
        />
      ) : open === 'handOver' ? (
        <HandOver {...{ others, close }} hand={(to) => void hand(to)} />
      ) : (
        <>
          {isStale(person, danishToday()) && <Body1>{text.staleHere}</Body1>}
          <div ref={tools} className={styles.tools}>
            <Button icon={<Checkmark20Regular />} onClick={() => void confirm()}>
              {text.stillRight}
            </Button>
            <Button icon={<Edit20Regular />} onClick={() => setOpen('form')}>
              {text.edit}
            </Button>
            {others.length > 0 && (
              <Button icon={<ArrowSwap20Regular />} onClick={() => setOpen('handOver')}>
                {text.changesJob}
              </Button>
            )}
            <Button icon={<Delete20Regular />} onClick={() => void takeOff()}>
              {text.takeOff}
            </Button>
          </div>
        </>
      )}
      {touched && <SaveState of={person.name} shown={saveStateOf(row.saving)} />}
      {need && (
        <Decision
          need={need}
          columns={columnWords(language)}
          contact={props.contact}
          decide={(choice) => void store.settle(resourcePersons, row.key, choice)}
        />
      )}
    </div>
  );
}

function columnWords(language: Language): Readonly<Record<string, ColumnWords>> {
  return Object.fromEntries(
    Object.entries(resourcePersons.columns).map(([name, { title }]) => [
      name,
      { title: title[language], shown: (value: unknown) => (typeof value === 'string' ? value : '') },
    ]),
  );
}
