import { Body1, Button, Link, Subtitle2 } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { PeopleTeam48Regular } from '@fluentui/react-icons/svg/people-team';
import { useRef, useState } from 'react';
import type { Contact } from '../../contracts/contact';
import type { ListStore } from '../../contracts/listStore';
import { danishToday, useText } from '../../text';
import { EditableItem, EditableList, Section, useHeading } from '../../ui';
import type { Done } from './done';
import { GroupCard } from './GroupCard';
import { GroupForm, type GroupRefused } from './GroupForm';
import { changedGroup, nothingTyped, sitePathOf, type TypedGroup, typedFrom } from './groupFields';
import { addGroup, changeGroup, keepMembers, type KeptGroup, removeGroup } from './keepGroup';
import { broughtUpToDate } from './members/changesSince';
import type { useLooked } from './members/useLooked';
import { Overlap } from './Overlap';
import type { Structure } from './structure';
import { useStructuresStyles } from './Structures.styles';
import { groupRoute, type StructuresRoute } from './structuresPlace';
import { structuresText } from './text';

/** What the guard would not let through, by column. */
export function refusedBy({ kept }: Pick<KeptGroup, 'kept'>): GroupRefused | undefined {
  if (kept.state !== 'notSaved' || kept.why !== 'guard') return undefined;
  return Object.fromEntries(kept.findings.map(({ column }) => [column, 'guarded']));
}

/** The groups there are, each written in place; and while there are none, what to do first. */
export function GroupList(props: {
  readonly store: ListStore;
  readonly structures: readonly Structure[];
  readonly mayEdit: boolean;
  readonly staffSite: string;
  readonly workspacePath: string;
  readonly contact: Contact | undefined;
  readonly looked: ReturnType<typeof useLooked>;
  readonly done: (done: Done) => void;
  readonly useSite: ((structure: Structure) => void) | undefined;
  readonly go: (route: StructuresRoute) => void;
}) {
  const { store, structures, mayEdit, staffSite, looked, done, go } = props;
  const styles = useStructuresStyles();
  const text = useText(structuresText);
  const Heading = useHeading();
  const [open, setOpen] = useState<string>();
  const [left, setLeft] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const close = (key: string) => {
    setOpen(undefined);
    setLeft(key);
    if (key === 'new') setTimeout(() => button.current?.focus());
  };
  const remove = async (structure: Structure) => {
    const removed = await removeGroup(store, structure);
    setOpen(undefined);
    done({ words: text.removed(structure.name), undo: removed.undo });
  };
  const form = (key: string, before: TypedGroup, structure?: Structure) => (
    <GroupForm
      {...{ before, staffSite }}
      first={false}
      save={async (typed) => {
        const fields = changedGroup(before, typed, staffSite);
        if (structure && Object.keys(fields).length > 0) {
          const changed = await changeGroup(store, structure, fields);
          if (refusedBy(changed)) return refusedBy(changed);
          done({ words: text.saved(typed.Title.trim()), undo: changed.undo });
        }
        if (!structure) {
          const newKey = crypto.randomUUID();
          const added = await addGroup(store, newKey, fields);
          if (refusedBy(added)) return refusedBy(added);
          done({ words: text.registered(typed.Title.trim()), undo: added.undo });
          go(groupRoute(newKey));
        }
        close(key);
        return undefined;
      }}
      cancel={() => close(key)}
      remove={structure && (() => void remove(structure))}
    />
  );
  const accept = async (structure: Structure) => {
    const found = looked.of(structure);
    if (found?.name !== 'seen') return;
    const kept = await keepMembers(
      store,
      structure,
      broughtUpToDate(structure.members, found.members),
      danishToday(),
    );
    done({ words: text.accepted(structure.name), undo: kept.undo });
  };
  const add = (
    <Button
      ref={button}
      appearance={structures.length === 0 ? 'primary' : undefined}
      icon={<Add20Regular />}
      onClick={() => setOpen('new')}
    >
      {text.register}
    </Button>
  );
  return (
    <>
      {open === 'new' && <Section heading={text.register}>{form('new', nothingTyped)}</Section>}
      {structures.length === 0 && open !== 'new' && (
        <div className={styles.empty}>
          <PeopleTeam48Regular aria-hidden className={styles.picture} />
          <Subtitle2 as={Heading} className={styles.heading}>
            {text.noneTitle}
          </Subtitle2>
          <Body1 className={styles.words}>{text.noneAdvice}</Body1>
          {mayEdit && add}
        </div>
      )}
      {structures.length > 0 && (
        <EditableList>
          {structures.map((structure) =>
            open === structure.key ? (
              <EditableItem key={structure.key}>
                {form(structure.key, typedFrom(structure), structure)}
              </EditableItem>
            ) : (
              <GroupCard
                key={structure.key}
                {...{ structure, store, mayEdit }}
                contact={props.contact}
                looked={looked.of(structure)}
                isWorkspace={sitePathOf(structure.site, staffSite) === props.workspacePath}
                useSite={
                  props.useSite &&
                  ![undefined, props.workspacePath].includes(sitePathOf(structure.site, staffSite))
                    ? () => props.useSite?.(structure)
                    : undefined
                }
                edit={() => setOpen(structure.key)}
                accept={() => void accept(structure)}
                lookAgain={() => looked.again(structure)}
                toMembers={{
                  href: `#/${groupRoute(structure.key)}`,
                  go: () => go(groupRoute(structure.key)),
                }}
                focused={left === structure.key}
              />
            ),
          )}
        </EditableList>
      )}
      {structures.length > 0 && mayEdit && open !== 'new' && <div>{add}</div>}
      <Overlap structures={structures} />
      <div>
        <Link
          href="#/persons/structures/guide"
          onClick={(click) => {
            click.preventDefault();
            go('persons/structures/guide');
          }}
        >
          {text.guideWay}
        </Link>
      </div>
    </>
  );
}
