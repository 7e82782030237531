import { Body1 } from '@fluentui/react-components';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { closedPartText } from './text';

/** How many dilemmas were deleted because their time was up, year by year. @param days `YYYY-MM-DD`, one for each */
export function Deleted({ days }: { readonly days: readonly string[] }) {
  const styles = useRowStyles();
  const text = useText(closedPartText);
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].sort().reverse();
  if (years.length === 0) return null;
  return (
    <Section heading={text.deleted}>
      <ul className={styles.rows}>
        {years.map((year) => (
          <li key={year} className={styles.row}>
            <Body1>{text.deletedIn(days.filter((day) => day.startsWith(year)).length, year)}</Body1>
          </li>
        ))}
      </ul>
    </Section>
  );
}
