/** Where it is written down, and where not. */
import { block } from '../../block';
import type { CardPart } from '../actionCard';

const checkedOn = '2026-11-22';

export const documentationOfCase: CardPart = {
  ...block({
    id: 'actionCard.documentation.case',
    da: 'Skriv i fagsystemet, hvad du har set og hørt, og hvad I har aftalt. Skriv det ikke i Teams eller mail. Kender du en ny adresse, så spørg din leder, før du skriver den.',
    en: 'Write in the case system what you have seen and heard, and what you have agreed. Do not write it in Teams or mail. If you know a new address, ask your leader before you write it down.',
    sources: ['law.offentlighedsloven15', 'ucsyd.personalDataInTeams', 'evaluation2024'],
    checkedOn,
  }),
  facts: ['caseSystem'],
};

export const documentationForLeaders: CardPart = {
  ...block({
    id: 'actionCard.documentation.leader',
    da: 'Sørg for, at det står i fagsystemet og ikke i Teams eller mail. Tjek, hvem der kan se den udsattes adresse, og om den står i breve eller referater.',
    en: 'Make sure it is recorded in the case system, not in Teams or mail. Check who can see the address of the person exposed, and whether it appears in letters or minutes.',
    sources: ['law.offentlighedsloven15', 'ucsyd.personalDataInTeams', 'evaluation2024'],
    checkedOn,
  }),
  facts: ['caseSystem'],
};

export const documentationForResourcePersons: CardPart = {
  ...block({
    id: 'actionCard.documentation.resourcePerson',
    da: 'Den, der har sagen, skriver i fagsystemet. Skriv aldrig navne, eller noget der kan genkendes, i Teams, mail eller gruppens referat.',
    en: 'Whoever has the case writes in the case system. Never write names, or anything that could be recognised, in Teams, mail or the minutes of the group.',
    sources: ['law.offentlighedsloven15', 'law.confidentiality', 'ucsyd.personalDataInTeams'],
    checkedOn,
  }),
  facts: ['caseSystem'],
};

export const documentationAtWork: CardPart = block({
  id: 'actionCard.documentation.atWork',
  da: 'Gem beskeder, opkald og billeder. Før logbog med dag, tid, sted og vidner. Meld det, hvor I ellers melder vold og trusler. Skriv ikke om det i en fælles mappe.',
  en: 'Save messages, calls and pictures. Keep a log of day, time, place and witnesses. Report it where you otherwise report violence and threats. Do not write about it in a shared folder.',
  sources: ['esbjerg.employees', 'prosecution.advice', 'workEnvironment.violence'],
  checkedOn,
});
