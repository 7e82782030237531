/** What the leader does: give time, connect, keep the parties apart, protect those who do the work. */
import { block } from '../../block';

const checkedOn = '2026-11-22';

export const giveTime = block({
  id: 'actionCard.step.giveTime',
  da: 'Sæt tid af i dag. Hør, hvad medarbejderen har set og hørt, og tag det alvorligt.',
  en: 'Make time today. Hear what the employee has seen and heard, and take it seriously.',
  sources: ['evaluation2024', 'silkeborg.actionCards'],
  checkedOn,
});

export const giveTimeForTheChild = block({
  id: 'actionCard.step.giveTimeForTheChild',
  da: 'Sæt tid af nu. Et barn kan ikke vente på næste møde.',
  en: 'Make time now. A child cannot wait for the next meeting.',
  sources: ['aalborg.actionCards', 'law.barnetsLov133'],
  checkedOn,
});

export const connectResourcePerson = block({
  id: 'actionCard.step.connectResourcePerson',
  da: 'Kobl ressourcepersonen på. I behøver ikke selv afgøre, om det er stalking.',
  en: 'Bring in the resource person. You need not decide yourselves whether it is stalking.',
  sources: ['evaluation2024'],
  checkedOn,
});

export const whoDoesWhat = block({
  id: 'actionCard.step.whoDoesWhat',
  da: 'Aftal, hvem der gør hvad. Sørg for, at medarbejderen kender sin del og ved, hvem der har resten.',
  en: 'Agree who does what. Make sure the employee knows their part, and who has the rest.',
  sources: ['evaluation2024', 'dsc.meetingTheExposed'],
  checkedOn,
});

export const keepPartiesApart = block({
  id: 'actionCard.step.keepPartiesApart',
  da: 'Hold parterne adskilt. Giv dem hver sin medarbejder og hver sin tid, og lad dem ikke mødes i venterummet.',
  en: 'Keep the parties apart. Give each their own employee and their own time, and do not let them meet in the waiting room.',
  sources: ['dsc.adviceAndHelp'],
  checkedOn,
});

export const shareNoMoreThanNeeded = block({
  id: 'actionCard.step.shareNoMoreThanNeeded',
  da: 'Find dem i kommunen, der også møder parterne. Del kun det, de har brug for i deres opgave.',
  en: 'Find those in the municipality who meet the parties too. Share only what they need for their task.',
  sources: ['law.withinTheMunicipality', 'law.confidentiality', 'evaluation2024'],
  checkedOn,
});

export const supportBridging = block({
  id: 'actionCard.step.supportBridging',
  da: 'Sørg for, at broen bliver bygget. Hvem hjælper borgeren videre, og hvornår?',
  en: 'Make sure the bridge is built. Who helps the citizen on, and when?',
  sources: ['evaluation2024', 'dsc.professionals'],
  checkedOn,
});

export const seeThatItIsNotified = block({
  id: 'actionCard.step.seeThatItIsNotified',
  da: 'Følg op på underretningen. Spørg samme dag, om den er sendt, eller hvorfor ikke.',
  en: 'Follow up on notifying. Ask the same day whether it has been sent, and if not, why.',
  sources: ['law.barnetsLov133', 'law.personalDuty'],
  checkedOn,
});

export const planTheChildsDay = block({
  id: 'actionCard.step.planTheChildsDay',
  da: 'Lav en plan for barnets dag. Hvem følger, hvem henter, og hvad skal de voksne vide?',
  en: 'Plan the child’s day. Who walks along, who collects, and what do the adults need to know?',
  sources: ['dsc.safety'],
  checkedOn,
});

export const safetyOfStaff = block({
  id: 'actionCard.step.safetyOfStaff',
  da: 'Tænk på jeres egen sikkerhed. Skal I være to, og kan I kalde hjælp?',
  en: 'Think of your own safety. Should there be two of you, and can you call for help?',
  sources: ['workEnvironment.violence'],
  checkedOn,
});

export const considerPolice = block({
  id: 'actionCard.step.considerPolice',
  da: 'Tænk på politiet i god tid. De kan give råd og tale med borgeren, også uden en straffesag. Afklar først, hvad du må fortælle.',
  en: 'Consider the police early. They can advise you and talk with the citizen, even without a criminal case. First clear up what you may tell them.',
  sources: ['evaluation2024', 'law.forvaltningsloven28'],
  checkedOn,
});

export const ifEmployed = block({
  id: 'actionCard.step.ifEmployed',
  da: 'Er den mulige udøver ansat hos jer? Tal med HR, før du gør mere.',
  en: 'Is it one of your own employees who may be stalking? Talk with HR before you do more.',
  sources: ['esbjerg.employees'],
  checkedOn,
});

export const makeItYours = block({
  id: 'actionCard.step.makeItYours',
  da: 'Gør det til din opgave. Lad den udsatte mærke, at du tror på det og bliver der.',
  en: 'Make it your task. Let the person exposed feel that you believe them, and will stay with it.',
  sources: ['dsc.workplace'],
  checkedOn,
});

export const planTogether = block({
  id: 'actionCard.step.planTogether',
  da: 'Lav en plan sammen. Hvem svarer, hvem åbner døren, og hvad gør I, hvis udøveren kommer?',
  en: 'Make a plan together. Who answers, who opens the door, and what do you do if the person turns up?',
  sources: ['dsc.workplace', 'dsc.safety'],
  checkedOn,
});

export const shield = block({
  id: 'actionCard.step.shield',
  da: 'Skærm den udsatte. Tag navn og nummer af hjemmesiden, tilbyd andre tider, og lad en anden tage sagen.',
  en: 'Shield the person exposed. Take name and number off the website, offer other hours, and let someone else take the case.',
  sources: ['dsc.workplace'],
  checkedOn,
});

export const helpToReport = block({
  id: 'actionCard.step.helpToReport',
  da: 'Tilbyd hjælp til at anmelde. Det har kommunen pligt til, når borgere chikanerer en ansat i fritiden på grund af jobbet.',
  en: 'Offer help to report it. The municipality must, when citizens harass an employee off duty because of the job.',
  sources: ['law.violenceOffDuty', 'workEnvironment.violence'],
  checkedOn,
});

export const workEnvironment = block({
  id: 'actionCard.step.workEnvironment',
  da: 'Tag arbejdsmiljøgruppen med. Følg jeres retningslinjer for vold og trusler.',
  en: 'Bring in the working environment group. Follow your guidelines on violence and threats.',
  sources: ['workEnvironment.violence'],
  checkedOn,
});

export const tellColleagues = block({
  id: 'actionCard.step.tellColleagues',
  da: 'Aftal, hvad kollegerne skal vide. Det er den udsatte, der bestemmer, hvad der bliver sagt.',
  en: 'Agree on what colleagues need to know. The person exposed decides what is said.',
  sources: ['dsc.workplace'],
  checkedOn,
});
