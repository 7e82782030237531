import { Caption1, Link } from '@fluentui/react-components';
import { type CardRole, cardRoles, roleNames, situationNames } from '../../content';
import { useLanguage, useText } from '../../text';
import { Page, Section, useHeading } from '../../ui';
import { draftName, keptDraft } from './drafts';
import { CardFacts } from './facts/CardFacts';
import { factValues } from './facts/cardFact';
import { RevisionReminder } from './facts/RevisionReminder';
import { useLocalTextsStyles } from './LocalTexts.styles';
import { isOutdated, isPublished, rowOf } from './localTextRow';
import { suppliedHere } from './packs/packRows';
import { isWaiting, needsYou, packsPlace } from './placeOfTexts';
import { localTextsText } from './text';
import type { TextSet } from './textSet';
import type { TextsPageProps } from './textsPageProps';
import type { LocalTextsState } from './useLocalTexts';

interface AllTextsProps extends TextsPageProps {
  readonly sets: readonly TextSet[];
  readonly state: Extract<LocalTextsState, { name: 'ready' }>;
}

/** Everything that can be adapted, with what has been. */
export function AllTexts(props: AllTextsProps) {
  const { sets, state } = props;
  const styles = useLocalTextsStyles();
  const text = useText(localTextsText);
  return (
    <Page heading={text.heading} purpose={text.purpose} takeFocus={props.takeFocus}>
      <RevisionReminder values={factValues(state.settings)} />
      <Ways {...props} sets={sets.filter(({ kind }) => kind === 'readiness')} label={text.heading} />
      <Section heading={text.cards}>
        <div className={styles.groups}>
          {cardRoles.map((role) => (
            <RoleCards key={role} {...props} role={role} />
          ))}
        </div>
      </Section>
      <Section heading={text.materials}>
        <Ways {...props} sets={sets.filter(({ kind }) => kind === 'material')} label={text.materials} />
      </Section>
      <Section heading={text.others}>
        <div>
          <Link
            href={`#/${packsPlace}`}
            onClick={(click) => {
              click.preventDefault();
              props.goTo(packsPlace);
            }}
          >
            {text.toPacks}
          </Link>
        </div>
      </Section>
      <CardFacts
        store={props.store}
        settings={state.settings}
        contact={props.tenant.contact}
        askedFor={props.place === needsYou}
      />
    </Page>
  );
}

function RoleCards(props: AllTextsProps & { readonly role: CardRole }) {
  const styles = useLocalTextsStyles();
  const Heading = useHeading();
  const name = roleNames[props.role][useLanguage()];
  const sets = props.sets.filter((set) => set.kind === 'card' && set.role === props.role);
  return (
    <div className={styles.group}>
      <Heading className={styles.groupName}>{name}</Heading>
      <Ways {...props} sets={sets} label={name} />
    </div>
  );
}

function Ways(props: AllTextsProps & { readonly label: string }) {
  const styles = useLocalTextsStyles();
  return (
    <ul className={styles.ways} aria-label={props.label}>
      {props.sets.map((set) => (
        <li key={set.id} className={styles.wayItem}>
          <Way {...props} set={set} />
        </li>
      ))}
    </ul>
  );
}

/** The way to a card's texts: how much of it is the municipality's own, and what waits for the coordinator. */
function Way({ state, tenant, goTo, set }: AllTextsProps & { readonly set: TextSet }) {
  const styles = useLocalTextsStyles();
  const language = useLanguage();
  const text = useText(localTextsText);
  const place = `texts/${set.id}` as const;
  const rows = set.texts.map((one) => ({
    one: suppliedHere(one, state.rows, language),
    row: rowOf(state.rows, one.block.id, language),
  }));
  const ours = rows.filter(({ row }) => isPublished(row)).length;
  const drafts = set.texts.filter(({ block }) =>
    keptDraft(draftName(tenant.staffSite, block.id, language)),
  ).length;
  const waiting = state.rows.some(
    (row) => isWaiting(row) && set.texts.some(({ block }) => block.id === row.fields.Title),
  );
  const status = [
    waiting && text.waiting,
    ours > 0 ? text.ours(ours) : text.suppliedOnly,
    drafts > 0 && text.drafts(drafts),
    rows.some(({ one, row }) => isOutdated(row, one)) && text.renewed,
  ];
  return (
    <a
      href={`#/${place}`}
      className={styles.way}
      onClick={(click) => {
        click.preventDefault();
        goTo(place);
      }}
    >
      <span className={styles.wayName}>
        {set.kind === 'card' ? situationNames[set.situation][language] : set.name[language]}
      </span>
      <Caption1 className={styles.quiet}>{status.filter(Boolean).join(' · ')}</Caption1>
    </a>
  );
}
