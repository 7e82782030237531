/** Bridging: help on the way to those who can do more, with consent. */
import { block } from '../../block';
import type { CardPart } from '../actionCard';

const checkedOn = '2026-11-22';

export const bridgingForExposed: CardPart = block({
  id: 'actionCard.bridging.exposed',
  da: 'Hjælp borgeren med selv at ringe til Dansk Stalking Center på 25 17 73 74 eller politiet på 114. Tilbyd at ringe sammen. Giv kun centret borgerens kontaktoplysninger, når borgeren har sagt ja.',
  en: 'Help the citizen to call the Danish Stalking Centre themselves on 25 17 73 74, or the police on 114. Offer to call together. Give the centre the citizen’s contact details only when the citizen has agreed.',
  sources: ['dsc.professionals', 'horsens.stalking', 'kolding.stalking', 'police.reportStalking'],
  checkedOn,
});

export const bridgingForChild: CardPart = block({
  id: 'actionCard.bridging.child',
  da: 'Børn kan også ringe til Dansk Stalking Center på 25 17 73 74, gerne sammen med en voksen. Politiet har 114. Tal med familieafdelingen om, hvem der ringer, og hvem der siger ja på barnets vegne.',
  en: 'Children can call the Danish Stalking Centre too, on 25 17 73 74, preferably together with an adult. The police are on 114. Agree with the family department on who calls, and on who consents on behalf of the child.',
  sources: ['horsens.stalking', 'kolding.stalking', 'dsc.professionals', 'police.reportStalking'],
  checkedOn,
});

export const bridgingForPossibleStalking: CardPart = block({
  id: 'actionCard.bridging.mayBeStalking',
  da: 'Dansk Stalking Center hjælper også den, der udøver stalking. Find vejen på danskstalkingcenter.dk, og hjælp borgeren med selv at ringe. Giv kun centret borgerens kontaktoplysninger, når borgeren har sagt ja.',
  en: 'The Danish Stalking Centre also helps people who stalk. Find the way at danskstalkingcenter.dk, and help the citizen make the call. Give the centre the citizen’s contact details only when the citizen has agreed.',
  sources: ['dsc.about', 'dsc.professionals', 'dsc.lineForThoseWhoStalk'],
  checkedOn,
});

export const bridgingForColleague: CardPart = block({
  id: 'actionCard.bridging.colleague',
  da: 'Dansk Stalking Center giver råd på 25 17 73 74, både til den udsatte og til arbejdspladsen. Politiet har 114. Ring gerne sammen. Det er kollegaen, der siger ja eller nej.',
  en: 'The Danish Stalking Centre advises on 25 17 73 74, both the person exposed and the workplace. The police are on 114. Call together if you like. It is for the colleague to say yes or no.',
  sources: ['dsc.workplace', 'horsens.stalking', 'kolding.stalking', 'police.reportStalking'],
  checkedOn,
});
