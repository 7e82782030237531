import { Body1 } from '@fluentui/react-components';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { asText, useRowStyles } from '../../../workspace';
import type { DeletionRow } from '../meetingLists';
import { passingText } from './text';

/** How much was deleted because its time was up, year by year. */
export function Deleted({ deletions }: { readonly deletions: readonly DeletionRow[] }) {
  const styles = useRowStyles();
  const text = useText(passingText);
  const counted = deletions
    .map(({ fields }) => ({ year: asText('Day', fields.Day).slice(0, 4), kind: fields.Kind }))
    .filter(({ kind }) => kind === 'dilemma' || kind === 'question');
  const years = [...new Set(counted.map(({ year }) => year))].sort().reverse();
  if (years.length === 0) return null;
  const of = (inYear: string, asked: 'dilemma' | 'question') =>
    counted.filter(({ year, kind }) => year === inYear && kind === asked).length;
  return (
    <Section heading={text.heading}>
      <ul className={styles.rows}>
        {years.map((year) => (
          <li key={year} className={styles.row}>
            <Body1>{text.deletedIn(year, of(year, 'dilemma'), of(year, 'question'))}</Body1>
          </li>
        ))}
      </ul>
    </Section>
  );
}
