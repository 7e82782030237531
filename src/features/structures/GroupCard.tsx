import { Body1, Button, Caption1, Link, Subtitle2 } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { People20Regular } from '@fluentui/react-icons/svg/people';
import { useEffect, useRef } from 'react';
import type { Contact } from '../../contracts/contact';
import type { ListStore } from '../../contracts/listStore';
import { longDate, useLanguage, useText } from '../../text';
import { EditableHead, EditableItem, useHeading } from '../../ui';
import { GroupChanges } from './GroupChanges';
import { GroupSaving } from './GroupSaving';
import type { Looked } from './members/useLooked';
import type { Structure } from './structure';
import { useStructuresStyles } from './Structures.styles';
import { structuresText } from './text';

/** A group: what it is about, who is in it, and what has happened in it since. */
export function GroupCard(props: {
  readonly structure: Structure;
  readonly store: ListStore;
  readonly contact: Contact | undefined;
  readonly looked: Looked | undefined;
  readonly mayEdit: boolean;
  /** This group's site is where the groups are kept. */
  readonly isWorkspace: boolean;
  /** Makes it that; absent for who may not, and where it is already. */
  readonly useSite: (() => void) | undefined;
  readonly edit: () => void;
  readonly accept: () => void;
  readonly lookAgain: () => void;
  readonly toMembers: { readonly href: string; readonly go: () => void };
  /** Somebody comes back to it. */
  readonly focused: boolean;
}) {
  const { structure, mayEdit, toMembers, useSite } = props;
  const { name, members, site, channel, row } = structure;
  const styles = useStructuresStyles();
  const text = useText(structuresText);
  const language = useLanguage();
  const Heading = useHeading();
  const button = useRef<HTMLButtonElement>(null);
  const { focused } = props;
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  const guests = members.filter(({ guest }) => guest).length;
  const about = [
    text.themes[structure.theme],
    structure.rhythm && text.rhythms[structure.rhythm],
    members.length === 0 ? text.noMembers : text.members(members.length - guests, guests),
    structure.lookedOn && text.lookedOn(longDate(structure.lookedOn, language)),
  ];
  const outside = (label: string, href: string | undefined) =>
    href && (
      <Link href={href} target="_blank" rel="noreferrer" aria-label={text.ofThis(label, name)}>
        {label}
      </Link>
    );
  return (
    <EditableItem>
      <EditableHead
        tools={
          row.key === '' ? (
            <Link href={row.editUrl} target="_blank" rel="noreferrer">
              {text.editInSharePoint}
            </Link>
          ) : (
            <div className={styles.ways}>
              <Button
                as="a"
                icon={<People20Regular />}
                href={toMembers.href}
                aria-label={text.ofThis(text.toMembers, name)}
                onClick={(click: { preventDefault: () => void }) => {
                  click.preventDefault();
                  toMembers.go();
                }}
              >
                {text.toMembers}
              </Button>
              {mayEdit && (
                <Button
                  ref={button}
                  icon={<Edit20Regular />}
                  aria-label={text.editThis(name)}
                  onClick={props.edit}
                >
                  {text.edit}
                </Button>
              )}
            </div>
          )
        }
      >
        <Subtitle2 as={Heading} className={styles.heading}>
          {name}
        </Subtitle2>
        <Body1 className={styles.quiet}>{about.filter(Boolean).join(' · ')}</Body1>
      </EditableHead>
      <GroupChanges
        {...{ structure, mayEdit }}
        looked={props.looked}
        accept={props.accept}
        lookAgain={props.lookAgain}
      />
      <div className={styles.links}>
        {outside(text.toSite, site)}
        {outside(text.toChannel, channel)}
        {props.isWorkspace && <Caption1 className={styles.quiet}>{text.isWorkspace}</Caption1>}
        {useSite && (
          <Link as="button" aria-label={text.useSiteThis(name)} onClick={useSite}>
            {text.useSite}
          </Link>
        )}
      </div>
      <GroupSaving {...{ row, name }} store={props.store} contact={props.contact} />
    </EditableItem>
  );
}
