import { Body1, Caption1, Link } from '@fluentui/react-components';
import { modelElements } from '../../../content/models';
import { useLanguage, useText } from '../../../text';
import { asText, useRowStyles } from '../../../workspace';
import type { PlanRow } from '../workRows';
import { statusIn } from './planOf';
import { isWebAddress } from './planProblem';
import { planText } from './text';

/** What was written about an element that the model has no longer: to be read, and to come back with the element. */
export function LeftItem({ row }: { readonly row: PlanRow }) {
  const styles = useRowStyles();
  const text = useText(planText);
  const language = useLanguage();
  const said = (column: keyof PlanRow['fields']) => asText(column, row.fields[column]);
  const known = modelElements.find(({ id }) => id === said('Element'))?.name[language];
  const link = said('Evidence');
  return (
    <li className={styles.row}>
      <div className={styles.tight}>
        <Body1 className={styles.receding}>{known ?? (said('Title') || said('Element'))}</Body1>
        <Caption1 className={styles.quiet}>
          {[text.lastSaid(text.statuses[statusIn(row)]), said('Responsible')].filter(Boolean).join(' · ')}
        </Caption1>
        {said('Note') !== '' && <Body1 className={styles.words}>{said('Note')}</Body1>}
        {isWebAddress(link) && (
          <Link href={link} target="_blank" rel="noreferrer" inline>
            {text.openLink}
          </Link>
        )}
      </div>
    </li>
  );
}
