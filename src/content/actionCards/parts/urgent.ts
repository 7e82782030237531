/** The first thing on every card: is anyone in danger now? */
import { block } from '../../block';
import type { CardPart } from '../actionCard';

const checkedOn = '2026-11-22';

export const urgentWithCitizen: CardPart = {
  ...block({
    id: 'actionCard.urgent.withCitizen',
    da: 'Er nogen i fare nu? Ring 112. Bliv hos borgeren, hvis det er sikkert for dig.',
    en: 'Is anyone in danger now? Call 112. Stay with the citizen if it is safe for you.',
    sources: ['police.112', 'silkeborg.actionCards'],
    checkedOn,
  }),
  facts: ['localNumber'],
};

export const urgentWithChild: CardPart = {
  ...block({
    id: 'actionCard.urgent.withChild',
    da: 'Er barnet i fare nu? Ring 112. Er der lukket, og kan det ikke vente, så ring til kommunens vagt.',
    en: 'Is the child in danger now? Call 112. If it is after hours and cannot wait, call the municipality’s on-call line.',
    sources: ['police.112', 'silkeborg.actionCards'],
    checkedOn,
  }),
  facts: ['localNumber'],
};

export const urgentWithPossibleStalking: CardPart = {
  ...block({
    id: 'actionCard.urgent.withPossibleStalking',
    da: 'Er du bange for, at borgeren nu skader en anden eller sig selv? Ring 112. Pas også på dig selv.',
    en: 'Are you afraid that the citizen is about to harm someone or themselves? Call 112. Look after yourself too.',
    sources: ['police.112'],
    checkedOn,
  }),
  facts: ['localNumber'],
};

export const urgentAtWork: CardPart = {
  ...block({
    id: 'actionCard.urgent.atWork',
    da: 'Er nogen i fare nu? Ring 112. Gå sammen et sikkert sted hen. Ingen går alene til bilen.',
    en: 'Is anyone in danger now? Call 112. Go together to a safe place. Nobody walks to the car alone.',
    sources: ['police.112', 'dsc.safety'],
    checkedOn,
  }),
  facts: ['localNumber'],
};

/** For the one who is told by somebody else. */
export const urgentWhenTold: CardPart = {
  ...block({
    id: 'actionCard.urgent.whenTold',
    da: 'Spørg først, om nogen er i fare nu. Er svaret ja, så ring 112, før I taler videre.',
    en: 'First ask whether anyone is in danger now. If so, call 112 before you say more.',
    sources: ['police.112', 'silkeborg.actionCards'],
    checkedOn,
  }),
  facts: ['localNumber'],
};
