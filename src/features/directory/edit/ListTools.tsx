import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { PickPeople } from '../../../contracts/host';
import type { ListStore } from '../../../contracts/listStore';
import type { People } from '../../../contracts/people';
import { danishToday, useText } from '../../../text';
import { Section } from '../../../ui';
import type { Area } from '../area';
import type { ResourcePerson } from '../resourcePerson';
import { addPerson, type Done } from './keeping';
import { PersonForm } from './PersonForm';
import { typedFrom } from './personFields';
import { editText } from './text';

/** What who keeps the list can do to it: write one more. */
export function ListTools(props: {
  readonly store: ListStore;
  readonly people: People;
  readonly pickPeople: PickPeople | undefined;
  readonly areas: readonly Area[];
  readonly persons: readonly ResourcePerson[];
  readonly done: (words: string, done: Done) => void;
}) {
  const { store, areas, persons, people, pickPeople } = props;
  const text = useText(editText);
  const [adding, setAdding] = useState(false);
  if (!adding)
    return (
      <div>
        <Button icon={<Add20Regular />} onClick={() => setAdding(true)}>
          {text.add}
        </Button>
      </div>
    );
  return (
    <Section heading={text.add}>
      <PersonForm
        {...{ people, pickPeople }}
        extent="whole"
        takeFocus
        primary
        cancel={() => setAdding(false)}
        before={typedFrom(undefined)}
        person={undefined}
        areas={areas}
        others={persons}
        save={async (fields) => {
          const added = await addPerson(store, { ...fields, ConfirmedOn: danishToday() });
          if (added.kept.state !== 'notSaved' || added.kept.why === 'device')
            props.done(text.added(fields.Title ?? ''), added);
          return added.kept;
        }}
        close={() => setAdding(false)}
      />
    </Section>
  );
}
