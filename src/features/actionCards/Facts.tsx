import { Link } from '@fluentui/react-components';
import { useText } from '../../text';
import { usePartStyles } from './CardPage.styles';
import type { ShownFact } from './shownCard';
import { cardText } from './text';

/** What the municipality has filled in, field by field; what it has not is said, not hidden. */
export function Facts({ facts }: { readonly facts: readonly ShownFact[] }) {
  const styles = usePartStyles();
  const text = useText(cardText);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, href }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.factName}>{name}</dt>
          <dd className={styles.factValue}>
            {href && value ? <Link href={href}>{value}</Link> : (value ?? text.notFilledIn)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
