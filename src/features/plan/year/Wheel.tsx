import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../../../text';
import { yearText } from './text';
import { middle, monthPath, placesIn, pointAt, rings } from './wheelPlaces';
import type { YearItem } from './yearItem';

const useStyles = makeStyles({
  wheel: {
    ...{ display: 'block', width: '100%', maxWidth: '560px', marginInline: 'auto', fontFamily: 'inherit' },
    // Smaller than this its words cannot be read; the list says the same. Paper is as wide as it is.
    '@container (max-width: 479px)': { '@media screen': { display: 'none' } },
  },
  month: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  thisMonth: { fill: tokens.colorBrandBackground2, stroke: tokens.colorNeutralStroke1 },
  name: { fill: tokens.colorNeutralForeground2, fontSize: '17px' },
  // High contrast has no tinted fields: the name says which month it is.
  thisName: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightBold },
  year: { fill: tokens.colorNeutralForeground1, fontSize: '30px', fontWeight: tokens.fontWeightSemibold },
  item: { cursor: 'pointer', ':hover circle': { strokeWidth: '3' } },
  dot: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandBackground, strokeWidth: '1.5' },
  number: {
    fill: tokens.colorNeutralForegroundOnBrand,
    fontSize: '15px',
    fontWeight: tokens.fontWeightSemibold,
  },
  // Paper has no theme.
  paper: { fill: 'white', stroke: 'black' },
  paperWords: { fill: 'black' },
});

/** The year drawn: a field for each month, and in it a number for each item of the list. Ears have the list. */
export function Wheel(props: {
  /** In the order of the list; the first is number 1. */
  readonly items: readonly YearItem[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Absent on paper. */
  readonly open?: (key: string) => void;
}) {
  const { items, today, open } = props;
  const styles = useStyles();
  const text = useText(yearText);
  const words = (onScreen: string) => (open ? onScreen : mergeClasses(onScreen, styles.paperWords));
  const thisMonth = Number(today.slice(5, 7));
  return (
    <svg viewBox={`0 0 ${2 * middle} ${2 * middle}`} className={styles.wheel} aria-hidden>
      {text.shortMonths.map((name, at) => {
        const label = pointAt(at + 0.5, rings.name);
        const here = items.filter(({ month }) => month === at + 1);
        return (
          <g key={name}>
            <path
              d={monthPath(at + 1)}
              className={open ? (at + 1 === thisMonth ? styles.thisMonth : styles.month) : styles.paper}
            />
            <text
              {...label}
              textAnchor="middle"
              dominantBaseline="central"
              className={words(mergeClasses(styles.name, open && at + 1 === thisMonth && styles.thisName))}
            >
              {name}
            </text>
            {placesIn(at + 1, here).map(({ item, x, y }) => (
              <WheelDot key={item.key} {...{ item, x, y, open }} number={items.indexOf(item) + 1} />
            ))}
          </g>
        );
      })}
      <text
        x={middle}
        y={middle}
        textAnchor="middle"
        dominantBaseline="central"
        className={words(styles.year)}
      >
        {today.slice(0, 4)}
      </text>
    </svg>
  );
}

function WheelDot(props: {
  readonly item: YearItem;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly open?: (key: string) => void;
}) {
  const { item, number, x, y, open } = props;
  const styles = useStyles();
  const drawn = (
    <>
      <circle cx={x} cy={y} r={15} className={open ? styles.dot : styles.paper} />
      <text
        {...{ x, y }}
        textAnchor="middle"
        dominantBaseline="central"
        className={open ? styles.number : mergeClasses(styles.number, styles.paperWords)}
      >
        {number}
      </text>
    </>
  );
  if (!open) return drawn;
  // The list is the keyboard's way: the same items, in order, with all that is said of them.
  return (
    <a
      href={`#${item.key}`}
      tabIndex={-1}
      className={styles.item}
      onClick={(click) => {
        click.preventDefault();
        open(item.key);
      }}
    >
      <title>{item.title}</title>
      {drawn}
    </a>
  );
}
