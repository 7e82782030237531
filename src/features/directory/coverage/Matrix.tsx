import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { danishToday, useLanguage, useText } from '../../../text';
import { isAway } from '../resourcePerson';
import { type Coverage, type CoverageRow, isWanting } from './coverage';
import { coverageText } from './text';

const narrow = '@container (max-width: 639px)';
const cell = {
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
} as const;

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingHorizontalM,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', width: '100%' },
  caption: {
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalM,
  },
  head: { ...cell, verticalAlign: 'bottom', textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  person: {
    [narrow]: { display: 'none' },
    textAlign: 'center',
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  /** Names stand on end, so that a group of fifteen is seen at a glance. */
  onEnd: { writingMode: 'vertical-rl', rotate: '180deg', textAlign: 'start', maxHeight: '14rem' },
  field: {
    ...cell,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    minWidth: '9rem',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  quiet: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  mark: { ...cell, [narrow]: { display: 'none' }, textAlign: 'center', color: tokens.colorBrandForeground1 },
  state: { ...cell, textAlign: 'start', minWidth: '7rem' },
  missing: { color: tokens.colorStatusWarningForeground1 },
  names: { display: 'none', [narrow]: { display: 'block', color: tokens.colorNeutralForeground2 } },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

/** Persons across, what the model needs down; where there is little room the names stand in the rows. */
export function Matrix(props: {
  readonly coverage: Coverage;
  readonly caption: string;
  readonly nameOf: (row: CoverageRow) => string;
  readonly stateOf: (row: CoverageRow) => string;
}) {
  const { coverage, nameOf, stateOf } = props;
  const { rows, persons } = coverage;
  const styles = useStyles();
  const text = useText(coverageText);
  const today = danishToday();
  const shown = new Map(
    persons.map((person) => [person, isAway(person, today) ? text.away(person.name) : person.name]),
  );
  return (
    // What is wider than the page is reached with the arrow keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="region" aria-label={props.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {text.field}
            </th>
            <th scope="col" className={styles.head}>
              {text.state}
            </th>
            {persons.map((person) => (
              <th key={person.key} scope="col" className={mergeClasses(styles.head, styles.person)}>
                <span className={styles.onEnd}>{shown.get(person)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={styles.field}>
                {nameOf(row)}
                <Aside row={row} named={nameOf(row)} />
              </th>
              <td className={styles.state}>
                <span className={mergeClasses(styles.line, isWanting(row) && styles.missing)}>
                  {isWanting(row) && <Warning16Filled aria-hidden />}
                  {stateOf(row)}
                </span>
                <span className={styles.names}>
                  {row.persons.map((person) => shown.get(person) ?? person.name).join(', ')}
                </span>
              </td>
              {persons.map((person) => (
                <td key={person.key} className={styles.mark}>
                  {row.persons.includes(person) && <Checkmark16Regular aria-label={text.covers} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the municipality calls it, where that is something else, and how much it is needed. */
function Aside({ row, named }: { readonly row: CoverageRow; readonly named: string }) {
  const styles = useStyles();
  const text = useText(coverageText);
  const language = useLanguage();
  const own = row.areas.map(({ name }) => name[language]).join(', ');
  const words =
    row.need === 'own'
      ? text.own
      : own !== '' && own.toLocaleLowerCase('da') !== named.toLocaleLowerCase('da')
        ? text.called(own)
        : row.need === 'rather'
          ? text.ratherMark
          : '';
  return words === '' ? null : <span className={styles.quiet}>{words}</span>;
}
