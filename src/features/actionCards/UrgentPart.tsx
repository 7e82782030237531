import type { HelpNumber } from '../../contracts/helpNumber';
import { useHeading } from '../../ui';
import { CallableText } from './CallableText';
import { usePartStyles } from './CardPage.styles';
import { Facts } from './Facts';
import type { ShownPart } from './shownCard';

/** Is anyone in danger now? The one part of a card in the colour of danger. */
export function UrgentPart(props: { readonly part: ShownPart; readonly numbers: readonly HelpNumber[] }) {
  const styles = usePartStyles();
  const Heading = useHeading();
  return (
    <section className={styles.urgent}>
      <Heading className={styles.urgentHeading}>{props.part.name}</Heading>
      {props.part.lines.map((line) => (
        <p key={line} className={styles.urgentWords}>
          <CallableText numbers={props.numbers}>{line}</CallableText>
        </p>
      ))}
      <Facts facts={props.part.facts} />
    </section>
  );
}
