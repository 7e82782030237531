import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { type Area, inOrder } from '../area';
import { covers, type ResourcePerson } from '../resourcePerson';
import { areaRoute, type PersonsRoute } from './place';
import { personsPageText } from './text';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    '@container (max-width: 479px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: tokens.spacingHorizontalS,
    },
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    height: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '@container (max-width: 479px)': {
      flexDirection: 'row',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      columnGap: tokens.spacingHorizontalM,
    },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2 },
});

/** The municipality's areas, each with how many can be called: the quickest way for who knows where they work. */
export function AreaTiles(props: {
  readonly areas: readonly Area[];
  readonly persons: readonly ResourcePerson[];
  readonly go: (route: PersonsRoute) => void;
}) {
  const { areas, persons, go } = props;
  const styles = useStyles();
  const text = useText(personsPageText);
  const language = useLanguage();
  const tiles = useMemo(
    () =>
      inOrder(areas).map((area) => ({
        area,
        count: persons.filter((person) => covers(person, area)).length,
      })),
    [areas, persons],
  );
  return (
    <Section heading={text.areas}>
      <ul className={styles.tiles}>
        {tiles.map(({ area: { key, name }, count }) => (
          <li key={key}>
            <a
              href={`#/${areaRoute(key)}`}
              className={styles.tile}
              onClick={(click) => {
                click.preventDefault();
                go(areaRoute(key));
              }}
            >
              <span className={styles.name}>{name[language]}</span>
              <Caption1 className={styles.count}>{count > 0 ? text.persons(count) : text.nobodyYet}</Caption1>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
