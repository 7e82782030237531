import { nationalHelpNumbers } from '../../../content';
import { type FieldCode, type FieldValues, filled, missingFields } from '../../../content/materials';
import { newsletterFrame } from '../../../content/newsletter';
import type { InBothLanguages } from '../../../contracts/language';
import type { Newsletter } from '../newsletter';
import { policeLine } from './policeLine';

/** One piece of a letter, in reading order. `note`: said quietly. */
export type LetterPart =
  | { readonly kind: 'heading' | 'paragraph' | 'note'; readonly text: string }
  | {
      readonly kind: 'numbers';
      readonly lines: readonly { readonly label: string; readonly number: string }[];
    };

export interface Letter {
  readonly title: string;
  readonly language: Newsletter['language'];
  readonly parts: readonly LetterPart[];
}

/** What a letter cannot do without. */
export type MissingText = 'title' | 'knowledge' | 'policePeriod' | 'policeSource';
export interface Missing {
  readonly fields: readonly FieldCode[];
  readonly texts: readonly MissingText[];
}

const headings: InBothLanguages<
  Readonly<Record<'knowledge' | 'story' | 'question' | 'police' | 'contact', string>>
> = {
  da: {
    knowledge: 'Værd at vide',
    story: 'Et eksempel',
    question: 'Tal om det',
    police: 'Tal fra politiet',
    contact: 'Hvem kan du spørge?',
  },
  en: {
    knowledge: 'Worth knowing',
    story: 'An example',
    question: 'Talk about it',
    police: 'Numbers from the police',
    contact: 'Whom can you ask?',
  },
};

/** A newsletter as it is read, its fields not filled in yet. What nobody has written has no heading either. */
export function letterOf(one: Newsletter): Letter {
  const { language, title } = one;
  const heads = headings[language];
  const police = policeLine(one);
  const { madeUp, caution, contact } = newsletterFrame;
  const under = (heading: string, text: string, note?: string): LetterPart[] =>
    text === ''
      ? []
      : [
          { kind: 'heading', text: heading },
          ...paragraphs(text),
          ...(note === undefined ? [] : [{ kind: 'note', text: note } as const]),
        ];
  return {
    ...{ title, language },
    parts: [
      ...paragraphs(one.opening),
      ...under(heads.knowledge, one.knowledge),
      ...under(heads.story, one.story, madeUp.text[language]),
      ...under(heads.question, one.question),
      ...(police === undefined ? [] : under(heads.police, police, caution.text[language])),
      ...under(heads.contact, contact.text[language]),
      {
        kind: 'numbers',
        lines: nationalHelpNumbers.map(({ label, number }) => ({ label: label[language], number })),
      },
    ],
  };
}

function paragraphs(text: string): LetterPart[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line }));
}

/** What has to be there before anybody reads it: a blank is never printed. */
export function missingIn(one: Newsletter, values: FieldValues): Missing {
  const { title, parts } = letterOf(one);
  const texts = parts.flatMap((part) => (part.kind === 'numbers' ? [] : [part.text]));
  const needed: readonly MissingText[] = [
    ...(['title', 'knowledge'] as const),
    ...(one.policeCount === undefined ? [] : (['policePeriod', 'policeSource'] as const)),
  ];
  return {
    fields: missingFields([title, ...texts], values),
    texts: needed.filter((name) => one[name] === ''),
  };
}

/** The letter with every field filled in; undefined while something is missing. */
export function printedLetter(one: Newsletter, values: FieldValues): Letter | undefined {
  const missing = missingIn(one, values);
  if (missing.fields.length + missing.texts.length > 0) return undefined;
  const letter = letterOf(one);
  const full = (text: string) => filled(text, values) ?? text;
  return {
    ...letter,
    title: full(letter.title),
    parts: letter.parts.map((part) => (part.kind === 'numbers' ? part : { ...part, text: full(part.text) })),
  };
}
