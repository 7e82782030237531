import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Call20Regular } from '@fluentui/react-icons/svg/call';
import { memo } from 'react';
import { useText } from '../../../text';
import { dialled } from '../../../ui';
import { Away } from '../Away';
import type { ResourcePerson } from '../resourcePerson';
import { directoryText } from '../text';
import { Unknown } from '../Unknown';
import { personRoute, type PersonsRoute } from './place';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    ':hover': { backgroundColor: tokens.colorNeutralBackground4 },
    ':focus-within:has(a:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  open: {
    boxShadow: `inset ${tokens.strokeWidthThickest} 0 ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { borderLeft: `${tokens.strokeWidthThickest} solid Highlight` },
  },
  who: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 16ch',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  name: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    outlineStyle: 'none',
    // The whole row opens the person; only calling lies above it.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  call: { position: 'relative' },
});

/** One person who was found: who it is, and calling at once. Plain elements, because many stand below each other. */
export const ResultCard = memo(function ResultCard(props: {
  readonly person: ResourcePerson;
  readonly areas: string;
  /** Set while the person is away. */
  readonly away: { readonly until: string; readonly substitute: string | undefined } | undefined;
  readonly unknown: boolean;
  readonly open: boolean;
  readonly go: (route: PersonsRoute) => void;
}) {
  const { person, away, open } = props;
  const { key, name, phone } = person;
  const styles = useStyles();
  const text = useText(directoryText);
  const work = [person.role, person.jobTitle, person.institution].filter(Boolean).join(' · ');
  return (
    <li className={mergeClasses(styles.row, open && styles.open)}>
      <div className={styles.who}>
        <a
          href={`#/${personRoute(key)}`}
          className={styles.name}
          data-person={key}
          aria-current={open ? 'true' : undefined}
          onClick={(click) => {
            click.preventDefault();
            props.go(personRoute(key));
          }}
        >
          {name}
        </a>
        {work && <Caption1 className={styles.quiet}>{work}</Caption1>}
        {props.areas && <Caption1 className={styles.quiet}>{props.areas}</Caption1>}
        {away && <Away {...away} />}
        {props.unknown && <Unknown />}
      </div>
      {phone && !away && !props.unknown && (
        <Button
          as="a"
          href={dialled(phone)}
          className={styles.call}
          icon={<Call20Regular />}
          aria-label={`${text.call(name)}, ${phone}`}
        >
          {phone}
        </Button>
      )}
    </li>
  );
});
