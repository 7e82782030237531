/** Children at home, and the duty to notify: exact, because it is the law. */
import { block } from '../../block';
import type { CardPart } from '../actionCard';

const checkedOn = '2026-11-22';
const theDuty = ['law.barnetsLov133', 'law.serviceloven153', 'law.personalDuty', 'law.barnetsLov'] as const;

export const childrenAtHome: CardPart = block({
  id: 'actionCard.children.atHome',
  da: 'Er der børn i hjemmet, er de også berørt. Får du i dit arbejde grund til at tro, at et barn under 18 år kan have brug for særlig støtte, skal du underrette. Pligten er din egen. Den gælder også, når borgeren siger nej.',
  en: 'Children at home are affected too. If your work gives you reason to think that a child under 18 may need special support, you must notify the municipality. The duty is your own. It holds even if the citizen says no.',
  sources: [...theDuty, 'law.confidentiality', 'oak.children'],
  checkedOn,
});

export const childIsExposed: CardPart = block({
  id: 'actionCard.children.exposed',
  da: 'Her er barnet selv udsat. Får du i dit arbejde grund til at tro, at barnet kan have brug for særlig støtte, skal du underrette. Pligten er din egen. Er du i tvivl, så spørg familieafdelingen uden at nævne navn. Tænk også på søskende.',
  en: 'Here the child is the one exposed. If your work gives you reason to think that the child may need special support, you must notify the municipality. The duty is your own. If in doubt, ask the family department without giving a name. Think of brothers and sisters too.',
  sources: theDuty,
  checkedOn,
});

export const childrenForLeaders: CardPart = block({
  id: 'actionCard.children.leader',
  da: 'Spørg altid til børn i hjemmet, også søskende. Pligten til at underrette er medarbejderens egen. Giv tid til det, og spørg, om det er gjort. Får du selv den viden i dit arbejde, skal du også underrette.',
  en: 'Always ask about children at home, brothers and sisters too. The duty to notify is the employee’s own. Give time for it, and ask whether it has been done. If you come to know it in your own work, you must notify too.',
  sources: theDuty,
  checkedOn,
});

export const childrenForResourcePersons: CardPart = block({
  id: 'actionCard.children.resourcePerson',
  da: 'Spørg altid til børn i hjemmet, også søskende. Den, der i sit arbejde får grund til at tro, at et barn kan have brug for særlig støtte, skal selv underrette. Det gælder også dig.',
  en: 'Always ask about children at home, brothers and sisters too. Anyone whose work gives them reason to think that a child may need special support must notify the municipality themselves. That includes you.',
  sources: theDuty,
  checkedOn,
});

export const childrenOfColleague: CardPart = block({
  id: 'actionCard.children.colleague',
  da: 'Har kollegaen børn, er de også berørt. Aftal, hvad skole og institution skal vide, og hvem der må hente. Får du i dit arbejde grund til at tro, at et barn kan have brug for særlig støtte, skal du underrette.',
  en: 'If the colleague has children, they are affected too. Agree on what school and day care need to know, and who may collect them. If your work gives you reason to think that a child may need special support, you must notify the municipality.',
  sources: [...theDuty, 'dsc.safety'],
  checkedOn,
});
