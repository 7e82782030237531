import type { InBothLanguages } from '../../../contracts/language';
import type { FrameColumn } from './dilemma';

interface SparringText {
  readonly heading: string;
  readonly about: (months: number) => string;
  readonly notClosed: string;
  readonly add: string;
  readonly dilemma: (number: number) => string;
  readonly labels: Readonly<Record<FrameColumn | 'Advice', string>>;
  readonly hints: Readonly<Record<FrameColumn | 'Advice', string>>;
  readonly areas: string;
  readonly basis: string;
  readonly noBasis: string;
  readonly recognisable: Readonly<Record<'no' | 'maybe', string>>;
  readonly maybeAdvice: string;
  readonly recorded: string;
  readonly contactGiven: string;
  readonly security: string;
  readonly notReady: string;
  readonly edit: (title: string) => string;
  readonly done: string;
  readonly remove: string;
  readonly saidRemoved: (title: string) => string;
  readonly tooMuch: string;
  readonly deletedOn: (dilemmas: number, day: string) => string;
}

export const sparringText: InBothLanguages<SparringText> = {
  da: {
    heading: 'Dilemmaer',
    about: (months) =>
      `Et dilemma fortælles, så ingen kan genkende borgeren. Det ses kun af kommunens egne, kommer aldrig med i referatet og slettes helt ${months === 1 ? 'en måned' : `${months} måneder`} efter, at referatet er godkendt.`,
    notClosed:
      'Tag sparringen mundtligt. Dilemmaer kan først skrives ned, når der er lukket for gæster; det gør koordinatoren fra »Alle møder«.',
    add: 'Skriv et dilemma',
    dilemma: (number) => `Dilemma ${number}`,
    labels: {
      Situation: 'Situationen',
      AtStake: 'Hvad er på spil?',
      Tried: 'Hvad er prøvet?',
      Question: 'Spørgsmålet til gruppen',
      Advice: 'Gruppens råd',
    },
    hints: {
      Situation: 'Hvad sker der? Skriv om handlinger, ikke om hvem.',
      AtStake: 'For den udsatte, for børn, for jer.',
      Tried: 'Hvad har I gjort, og hvad kom der ud af det?',
      Question: 'Det ene, du gerne vil have gruppens blik på.',
      Advice: 'Det, du går herfra med.',
    },
    areas: 'Områder, det angår',
    basis: 'Grundlag for at tale om det',
    noBasis: 'Ikke valgt',
    recognisable: { no: 'Nej, ingen kan genkende borgeren', maybe: 'Ja, eller måske' },
    maybeAdvice:
      'Så er det ikke anonymt. Tag det ud, der peger på nogen, eller tag sagen op dér, hvor du har hjemmel til det.',
    recorded: 'Det, der hører til i sagen, er noteret i fagsystemet',
    contactGiven: 'Borgeren har fået en fast kontaktperson',
    security: 'Ved flytning og fare: er det tænkt igennem?',
    notReady: 'Ikke klar til gruppen endnu',
    edit: (title) => `Ret ${title}`,
    done: 'Færdig',
    remove: 'Slet dilemmaet',
    saidRemoved: (title) => `${title} er slettet.`,
    tooMuch: 'Skriv det kortere: højst 4.000 tegn.',
    deletedOn: (dilemmas, day) =>
      dilemmas === 1
        ? `Dilemmaet fra sparringen slettes helt ${day}.`
        : `De ${dilemmas} dilemmaer fra sparringen slettes helt ${day}.`,
  },
  en: {
    heading: 'Dilemmas',
    about: (months) =>
      `A dilemma is told so that nobody can recognise the citizen. Only the municipality’s own people see it; it never becomes part of the minutes, and is deleted for good ${months === 1 ? 'a month' : `${months} months`} after they are approved.`,
    notClosed:
      'Do the sparring by word of mouth. Dilemmas can be written down once it is closed to guests; the coordinator does that from “All meetings”.',
    add: 'Write a dilemma',
    dilemma: (number) => `Dilemma ${number}`,
    labels: {
      Situation: 'The situation',
      AtStake: 'What is at stake?',
      Tried: 'What has been tried?',
      Question: 'The question to the group',
      Advice: "The group's advice",
    },
    hints: {
      Situation: 'What is happening? Write of acts, not of who.',
      AtStake: 'For the exposed person, for children, for you.',
      Tried: 'What have you done, and what came of it?',
      Question: 'The one thing you would like the group to look at.',
      Advice: 'What you take away with you.',
    },
    areas: 'Areas it concerns',
    basis: 'Basis for talking about it',
    noBasis: 'Not chosen',
    recognisable: { no: 'No, nobody can recognise the citizen', maybe: 'Yes, or maybe' },
    maybeAdvice:
      'Then it is not anonymous. Leave out what points to somebody, or raise the case where you have a legal basis.',
    recorded: 'What belongs in the case is recorded in the case system',
    contactGiven: 'The citizen has been given a fixed contact',
    security: 'On moving and danger: has it been thought through?',
    notReady: 'Not ready for the group yet',
    edit: (title) => `Edit ${title}`,
    done: 'Done',
    remove: 'Delete the dilemma',
    saidRemoved: (title) => `${title} is deleted.`,
    tooMuch: 'Make it shorter: at most 4,000 characters.',
    deletedOn: (dilemmas, day) =>
      dilemmas === 1
        ? `The dilemma from the sparring is deleted for good on ${day}.`
        : `The ${dilemmas} dilemmas from the sparring are deleted for good on ${day}.`,
  },
};
