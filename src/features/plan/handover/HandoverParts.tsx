import { Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { FactList } from './FactList';
import { type HandoverFacts, useHandover } from './useHandover';

/** All that a new coordinator has to know, on the page. */
export function HandoverParts(props: HandoverFacts) {
  const styles = useRowStyles();
  return (
    <>
      {useHandover(props).map(({ heading, lead, facts, none }) => (
        <Section key={heading} heading={heading}>
          {lead && <p className={styles.words}>{lead}</p>}
          {(facts.length > 0 || none) && <FactList {...{ facts, none }} />}
        </Section>
      ))}
    </>
  );
}
