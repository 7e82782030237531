import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { danishToday, longDate, useLanguage, useText } from '../../../text';
import { ArrivalHeading } from '../../../ui';
import { type Area, inOrder } from '../area';
import { Away } from '../Away';
import { Unknown } from '../Unknown';
import { covers, isAway, type ResourcePerson } from '../resourcePerson';
import { themeNames } from '../themes';
import { Ways } from '../Ways';
import { TakeAlong } from './TakeAlong';
import { personsPageText } from './text';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    '@container (max-width: 479px)': { padding: tokens.spacingHorizontalL },
  },
  who: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  quiet: { color: tokens.colorNeutralForeground2 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    '@container (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  label: { color: tokens.colorNeutralForeground2 },
  fact: {
    margin: 0,
    '@container (max-width: 479px)': { marginBottom: tokens.spacingVerticalS },
  },
});

/** Everything a colleague should know of one person, with the ways to reach them first. */
export function PersonDetails(props: {
  readonly person: ResourcePerson;
  /** Nobody in the tenant has this mail address: the person may have left. */
  readonly unknown: boolean;
  readonly substitute: ResourcePerson | undefined;
  readonly areas: readonly Area[];
  readonly municipality: string;
  readonly openChat: ((mail: string) => void) | undefined;
  readonly takeFocus: boolean;
  readonly back: () => void;
  /** What the reader may do to this row. */
  readonly tools?: ReactNode;
}) {
  const { person, substitute } = props;
  const styles = useStyles();
  const text = useText(personsPageText);
  const language = useLanguage();
  const away = isAway(person, danishToday());
  const names = inOrder(props.areas)
    .filter((area) => covers(person, area))
    .map(({ name }) => name[language]);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [text.covers, names.join(', ')],
    [text.workplace, person.institution],
    [text.themes, person.themes.map((theme) => themeNames[theme][language]).join(', ')],
    [text.trained, person.trainedOn && longDate(person.trainedOn, language)],
    [text.confirmed, person.confirmedOn && longDate(person.confirmedOn, language)],
  ];
  return (
    <article className={styles.card}>
      <div className={styles.back}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={props.back}>
          {text.back}
        </Button>
      </div>
      <div className={styles.who}>
        <ArrivalHeading size="part" takeFocus={props.takeFocus}>
          {person.name}
        </ArrivalHeading>
        <Body1 className={styles.quiet}>{[person.role, person.jobTitle].filter(Boolean).join(' · ')}</Body1>
      </div>
      {away && <Away until={person.awayUntil ?? ''} substitute={substitute?.name} />}
      {props.unknown && <Unknown />}
      <Ways
        person={away && substitute ? substitute : person}
        openChat={props.unknown ? undefined : props.openChat}
        primary={!props.unknown}
      />
      <dl className={styles.facts}>
        {facts.map(([label, value]) =>
          value
            ? [
                <dt key={label} className={styles.label}>
                  {label}
                </dt>,
                <dd key={`${label}.`} className={styles.fact}>
                  {value}
                </dd>,
              ]
            : null,
        )}
      </dl>
      <TakeAlong person={person} municipality={props.municipality} />
      {props.tools}
    </article>
  );
}
