import { makeStyles } from '@fluentui/react-components';
import { longDate, useLanguage, useText } from '../../../text';
import { useHeading } from '../../../ui';
import type { Remembered } from '../memory/remembered';
import { figuresOf } from './figuresOf';
import type { GroupYear } from './groupYear';
import { groupYearText } from './text';

/** What closed points and courses of events say stays off a paper that may lie anywhere. */
const forAll = (some: readonly Remembered[]) => some.filter(({ closed }) => !closed);

const useStyles = makeStyles({
  heading: { margin: '0 0 2mm', fontSize: '16pt', lineHeight: '1.2' },
  part: { margin: '4mm 0 1mm', fontSize: '11pt' },
  figures: { columns: 2, columnGap: '10mm', margin: 0, padding: 0, listStyleType: 'none' },
  words: { margin: '0 0 1.5mm', breakInside: 'avoid' },
  from: { color: '#444' },
});

/** The same on paper, without what only the municipality's own people see. */
export function GroupYearPaper(props: {
  readonly year: string;
  readonly of: GroupYear;
  readonly municipality: string;
}) {
  const { year, of, municipality } = props;
  const styles = useStyles();
  const Heading = useHeading();
  const text = useText(groupYearText);
  const language = useLanguage();
  const list = (heading: string, some: readonly Remembered[]) =>
    some.length > 0 && (
      <>
        <h2 className={styles.part}>{heading}</h2>
        {some.map((one) => (
          <p key={one.key} className={styles.words}>
            {one.text}{' '}
            <span className={styles.from}>
              {`(${[one.about, one.day && longDate(one.day, language)].filter(Boolean).join(', ')})`}
            </span>
          </p>
        ))}
      </>
    );
  return (
    <>
      <Heading className={styles.heading}>
        {text.heading(year)}
        {municipality && `, ${municipality}`}
      </Heading>
      <ul className={styles.figures}>
        {figuresOf(of, text, language).map(({ name, value }) => (
          <li key={name}>
            {`${name}: `}
            <strong>{value}</strong>
          </li>
        ))}
      </ul>
      {list(text.learnt, forAll(of.learnt))}
      {list(text.decisions, forAll(of.decisions))}
    </>
  );
}
