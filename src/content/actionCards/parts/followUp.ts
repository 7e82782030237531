/** Stalking lasts; so does the help. */
import { block } from '../../block';
import type { CardPart } from '../actionCard';

const checkedOn = '2026-11-22';

export const followUpWithCitizen: CardPart = block({
  id: 'actionCard.followUp.withCitizen',
  da: 'Aftal, hvem der ringer, hvornår og hvordan. Ring, når du har lovet det, også når der ikke er nyt.',
  en: 'Agree on who calls, when and how. Call when you said you would, even if there is nothing new.',
  sources: ['dsc.meetingTheExposed', 'paladin.referral'],
  checkedOn,
});

export const followUpByLeader: CardPart = block({
  id: 'actionCard.followUp.leader',
  da: 'Sæt en dato for, hvornår I taler om det igen. Spørg også, hvordan medarbejderen har det. Forløbene er ofte lange, og der er brug for tid, sparring og anerkendelse.',
  en: 'Set a date to talk about it again. Ask how the employee is doing, too. These cases often last long, and people need time, sparring and recognition.',
  sources: ['evaluation2024'],
  checkedOn,
});

export const followUpByResourcePerson: CardPart = block({
  id: 'actionCard.followUp.resourcePerson',
  da: 'Aftal, hvornår du ringer igen. Spørg, hvordan kollegaen har det. Tag det, I har lært, med til de andre, uden navne.',
  en: 'Agree on when you will call again. Ask how your colleague is doing. Take what you have learnt to the others, without names.',
  sources: ['evaluation2024'],
  checkedOn,
});

export const followUpAtWork: CardPart = block({
  id: 'actionCard.followUp.atWork',
  da: 'Mød hinanden fast, og ret planen til. Hold øje med, hvordan kollegaen har det. Bliv ved, også når det er stille.',
  en: 'Meet regularly, and adjust the plan. Keep an eye on how the colleague is doing. Keep going, even when it is quiet.',
  sources: ['dsc.workplace', 'evaluation2024'],
  checkedOn,
});
