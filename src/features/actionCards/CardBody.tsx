import type { ReactNode } from 'react';
import type { HelpNumber } from '../../contracts/helpNumber';
import { TwoColumns } from '../../ui';
import { MustNot, Part, Steps } from './CardParts';
import type { ShownCard } from './shownCard';
import { UrgentPart } from './UrgentPart';

/** The parts of a card in the order it is done. */
export function CardBody(props: {
  readonly card: ShownCard;
  readonly numbers: readonly HelpNumber[];
  /** The resource persons of the reader's area. */
  readonly whom?: ReactNode;
}) {
  const { card, numbers } = props;
  return (
    <>
      <UrgentPart part={card.urgent} numbers={numbers} />
      <TwoColumns
        main={
          <>
            <Steps steps={card.steps} numbers={numbers} />
            <MustNot lines={card.mustNot} numbers={numbers} />
            <Part part={card.children} numbers={numbers} />
          </>
        }
        beside={
          <>
            <Part part={card.sparring} numbers={numbers}>
              {card.namesResourcePerson && props.whom}
            </Part>
            {[card.bridging, card.documentation, card.followUp].map((part) => (
              <Part key={part.name} part={part} numbers={numbers} />
            ))}
          </>
        }
      />
    </>
  );
}
