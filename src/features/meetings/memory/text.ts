import type { InBothLanguages } from '../../../contracts/language';
import type { Remembered } from './remembered';

interface MemoryText {
  readonly link: string;
  readonly heading: string;
  readonly purpose: string;
  readonly search: string;
  readonly searchHint: string;
  readonly kinds: Readonly<Record<Remembered['kind'], string>>;
  readonly newest: string;
  readonly found: (count: number) => string;
  readonly noneFound: (typed: string) => string;
  readonly noneFoundAdvice: string;
  readonly empty: string;
  readonly emptyAdvice: string;
  readonly more: string;
  readonly failed: string;
  readonly closed: string;
  readonly metBefore: string;
  readonly years: string;
  readonly year: (year: string) => string;
}

export const memoryText: InBothLanguages<MemoryText> = {
  da: {
    link: 'Det, gruppen har lært',
    heading: 'Det, gruppen har lært',
    purpose: 'Beslutninger og læring fra jeres møder og fra forløb, der er slut.',
    search: 'Søg i beslutninger og læring',
    searchHint: 'For eksempel arbejdsplads, flytning, skole',
    kinds: { decision: 'Beslutning', learning: 'Læring', evaluation: 'Fra et afsluttet forløb' },
    newest: 'Det nyeste',
    found: (count) => (count === 1 ? '1 fundet' : `${count} fundet`),
    noneFound: (typed) => `Intet om »${typed}«.`,
    noneFoundAdvice: 'Prøv med et andet ord for det samme.',
    empty: 'Her samler sig, hvad I beslutter og lærer.',
    emptyAdvice: 'Det kommer af sig selv, når I skriver beslutning og læring ved et punkt på et møde.',
    more: 'Vis flere',
    failed: 'Søgningen kunne ikke hentes. Åbn siden igen, når du har net.',
    closed: 'Ses ikke af gæster',
    metBefore: 'Har vi mødt det før?',
    years: 'Gruppens år',
    year: (year) => `Året ${year} på én side`,
  },
  en: {
    link: 'What the group has learnt',
    heading: 'What the group has learnt',
    purpose: 'Decisions and learning from your meetings, and from courses of events that are over.',
    search: 'Search decisions and learning',
    searchHint: 'For example workplace, moving, school',
    kinds: { decision: 'Decision', learning: 'Learning', evaluation: 'From a course of events that is over' },
    newest: 'The newest',
    found: (count) => (count === 1 ? '1 found' : `${count} found`),
    noneFound: (typed) => `Nothing about “${typed}”.`,
    noneFoundAdvice: 'Try another word for the same.',
    empty: 'What you decide and learn gathers here.',
    emptyAdvice: 'It comes by itself when you write decision and learning at a point of a meeting.',
    more: 'Show more',
    failed: 'The search could not be fetched. Open the page again when you are online.',
    closed: 'Not seen by guests',
    metBefore: 'Have we met this before?',
    years: "The group's years",
    year: (year) => `The year ${year} on one page`,
  },
};
