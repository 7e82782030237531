import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { longDate, shortDate, useLanguage, useText } from '../../../text';
import { useHeading } from '../../../ui';
import { yearText } from './text';
import { Wheel } from './Wheel';
import type { YearItem } from './yearItem';

const useStyles = makeStyles({
  paper: { display: 'flex', flexDirection: 'column', rowGap: '4mm' },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  heading: { margin: 0, fontSize: '18pt', lineHeight: '1.2' },
  wheel: { width: '112mm', marginInline: 'auto' },
  // A long year is set smaller, so that it stays one page.
  smallWheel: { width: '84mm' },
  months: { columnCount: 2, columnGap: '10mm', margin: 0, padding: 0, listStyleType: 'none' },
  small: { fontSize: '8pt', lineHeight: '1.25' },
  smallest: { columnCount: 3, columnGap: '6mm', fontSize: '6.5pt', lineHeight: '1.2' },
  month: { breakInside: 'avoid', marginBottom: '2mm' },
  name: { fontWeight: 600 },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', columnGap: '2mm', breakInside: 'avoid' },
  number: { minWidth: '5mm', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** From how many items on a year is set smaller. */
const many = 18;
const veryMany = 36;

/** The year on one sheet of paper: the wheel, and by month what its numbers mean. */
export function YearPaper(props: {
  readonly items: readonly YearItem[];
  readonly today: string;
  readonly municipality: string;
}) {
  const { items, today, municipality } = props;
  const styles = useStyles();
  const text = useText(yearText);
  const language = useLanguage();
  const Heading = useHeading();
  const small = items.length > many;
  const size = items.length > veryMany ? styles.smallest : small ? styles.small : undefined;
  return (
    <div className={styles.paper}>
      <div className={styles.top}>
        <Heading className={styles.heading}>{[text.heading, municipality].join(', ')}</Heading>
        <span>{text.printed(longDate(today, language))}</span>
      </div>
      <div className={mergeClasses(styles.wheel, small && styles.smallWheel)}>
        <Wheel items={items} today={today} />
      </div>
      <ol className={mergeClasses(styles.months, size)}>
        {text.months.map((name, at) => {
          const here = items.filter(({ month }) => month === at + 1);
          return here.length === 0 ? null : (
            <li key={name} className={styles.month}>
              <span className={styles.name}>{name}</span>
              <ul className={styles.items}>
                {here.map((item) => (
                  <li key={item.key} className={styles.item}>
                    <span className={styles.number}>{items.indexOf(item) + 1}</span>
                    <span>{saidOf(item)}</span>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </div>
  );

  function saidOf({ title, day, startsAt, endsAt, owner }: YearItem): string {
    const when = day === '' ? '' : shortDate(day, language);
    const time = startsAt === '' ? '' : text.at(startsAt, endsAt);
    const shortTitle = title.length > 90 ? `${title.slice(0, 88)}…` : title;
    const shortOwner = owner.length > 60 ? `${owner.slice(0, 58)}…` : owner;
    return [shortTitle, [when, time].filter(Boolean).join(' '), shortOwner].filter(Boolean).join(' · ');
  }
}
