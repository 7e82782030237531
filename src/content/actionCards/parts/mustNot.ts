/** What makes stalking worse, or exposes somebody. The cards choose from these. */
import { block } from '../../block';

const checkedOn = '2026-11-22';

const mediate = block({
  id: 'actionCard.mustNot.mediate',
  da: 'Mægl ikke. Det kan gøre stalkingen værre.',
  en: 'Do not mediate. It can make the stalking worse.',
  sources: ['dsc.adviceAndHelp'],
  checkedOn,
});

const meetJointly = block({
  id: 'actionCard.mustNot.meetJointly',
  da: 'Hold ikke fælles møder. Tal med én part ad gangen.',
  en: 'Do not hold joint meetings. Talk with one party at a time.',
  sources: ['dsc.adviceAndHelp'],
  checkedOn,
});

const passOnContact = block({
  id: 'actionCard.mustNot.passOnContact',
  da: 'Giv aldrig adresse, nummer eller planer videre til den anden part.',
  en: 'Never pass on an address, a number or plans to the other party.',
  sources: ['dsc.adviceAndHelp', 'law.confidentiality'],
  checkedOn,
});

const contactUnsafely = block({
  id: 'actionCard.mustNot.contactUnsafely',
  da: 'Ring og skriv ikke, før du ved, hvad der er sikkert. Andre læser måske med.',
  en: 'Do not call or write until you know what is safe. Others may be reading.',
  sources: ['paladin.referral', 'aalborg.actionCards'],
  checkedOn,
});

const confront = block({
  id: 'actionCard.mustNot.confront',
  da: 'Gå ikke til udøveren på den udsattes vegne.',
  en: 'Do not approach the person behind it on behalf of the person exposed.',
  sources: ['dsc.adviceAndHelp', 'aalborg.actionCards'],
  checkedOn,
});

const promiseSecrecy = block({
  id: 'actionCard.mustNot.promiseSecrecy',
  da: 'Lov ikke barnet at holde på det. Sig, hvem du skal tale med, og hvorfor.',
  en: 'Do not promise the child to keep it secret. Say whom you need to talk with, and why.',
  sources: ['law.barnetsLov133', 'law.personalDuty'],
  checkedOn,
});

const tellOfTheExposed = block({
  id: 'actionCard.mustNot.tellOfTheExposed',
  da: 'Fortæl intet om den udsatte, heller ikke det, der lyder harmløst.',
  en: 'Say nothing about the person exposed, not even what sounds harmless.',
  sources: ['law.confidentiality', 'dsc.adviceAndHelp'],
  checkedOn,
});

const carryMessages = block({
  id: 'actionCard.mustNot.carryMessages',
  da: 'Tag ikke hilsner, breve eller gaver med til den udsatte.',
  en: 'Do not take greetings, letters or gifts to the person exposed.',
  sources: ['dsc.whatIsStalking', 'dsc.adviceAndHelp'],
  checkedOn,
});

const label = block({
  id: 'actionCard.mustNot.label',
  da: 'Sæt ikke mærkat på borgeren. Tal om det, borgeren gør.',
  en: 'Do not label the citizen. Talk about what the citizen does.',
  sources: ['dsc.about'],
  checkedOn,
});

const answerForColleague = block({
  id: 'actionCard.mustNot.answerForColleague',
  da: 'Svar ikke udøveren, og fortæl aldrig, hvor kollegaen er, eller hvornår han eller hun har fri.',
  en: 'Do not answer the person behind it, and never say where the colleague is or when they are off.',
  sources: ['dsc.workplace', 'esbjerg.employees'],
  checkedOn,
});

const spreadAtWork = block({
  id: 'actionCard.mustNot.spreadAtWork',
  da: 'Fortæl ikke andre om det, før kollegaen har sagt ja.',
  en: 'Do not tell anyone else before the colleague has agreed.',
  sources: ['dsc.workplace'],
  checkedOn,
});

export const mustNotTowardsExposed = [
  mediate,
  meetJointly,
  passOnContact,
  contactUnsafely,
  confront,
] as const;
export const mustNotTowardsChild = [mediate, meetJointly, passOnContact, confront, promiseSecrecy] as const;
export const mustNotTowardsPossibleStalking = [
  tellOfTheExposed,
  carryMessages,
  mediate,
  meetJointly,
  label,
] as const;
export const mustNotAtWork = [mediate, meetJointly, answerForColleague, spreadAtWork] as const;
