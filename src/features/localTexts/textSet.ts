/** What can be adapted, gathered as people meet it: the readiness page, and each action card. */
import {
  type CardRole,
  type CardSituation,
  cardRoles,
  cardSituations,
  firstSteps,
  roleNames,
  situationNames,
  whatIsStalking,
  whatToAvoid,
} from '../../content';
import { actionCard, allActionCards, blocksOf, partNames } from '../../content/actionCards';
import { type Material, type MaterialPart, materials } from '../../content/materials';
import type { ContentBlock } from '../../content/block';
import type { InBothLanguages } from '../../contracts/language';

export interface AdaptableText {
  readonly block: ContentBlock<string | readonly string[]>;
  readonly name: InBothLanguages;
  /** What becomes of a new line: a new step, a new paragraph, or a space. */
  readonly lines: 'steps' | 'paragraphs' | 'joined';
  /** The most characters: a card has to stay on one sheet of A4. */
  readonly limit: number;
  /** Whether words may be bold, italic or a link, in Markdown (`src/content/materials/inline.ts`). */
  readonly marks: boolean;
}

export type TextSet = {
  /** The end of its address. */
  readonly id: string;
  readonly name: InBothLanguages;
  readonly texts: readonly AdaptableText[];
} & (
  | { readonly kind: 'readiness' }
  | { readonly kind: 'material'; readonly material: Material }
  | { readonly kind: 'card'; readonly role: CardRole; readonly situation: CardSituation }
);

const pageLimit = 3000;
const cardLimit = 600;

const readinessTexts: TextSet = {
  kind: 'readiness',
  id: 'readiness',
  name: { da: 'Beredskabssiden', en: 'The readiness page' },
  texts: [
    {
      block: firstSteps,
      name: { da: 'De første skridt', en: 'The first steps' },
      lines: 'steps',
      limit: pageLimit,
      marks: false,
    },
    {
      block: whatToAvoid,
      name: { da: 'Undgå', en: 'Avoid' },
      lines: 'joined',
      limit: pageLimit,
      marks: false,
    },
    {
      block: whatIsStalking,
      name: { da: 'Hvad er stalking?', en: 'What is stalking?' },
      lines: 'paragraphs',
      limit: pageLimit,
      marks: false,
    },
  ],
};

function cardTexts(role: CardRole, situation: CardSituation): TextSet {
  const card = actionCard(role, situation);
  const one = (block: ContentBlock, name: InBothLanguages): AdaptableText => ({
    ...{ block, name, limit: cardLimit, marks: false },
    lines: 'joined',
  });
  const numbered = (name: InBothLanguages, index: number): InBothLanguages => ({
    da: `${name.da}, ${index + 1}`,
    en: `${name.en}, ${index + 1}`,
  });
  const part = (name: 'urgent' | 'children' | 'sparring' | 'bridging' | 'documentation' | 'followUp') =>
    ({ ...one(card[name], partNames[name]), lines: 'paragraphs' }) as const;
  return {
    ...{ kind: 'card', role, situation, id: `${role}.${situation}` },
    name: {
      da: `${situationNames[situation].da} · ${roleNames[role].da}`,
      en: `${situationNames[situation].en} · ${roleNames[role].en}`,
    },
    texts: [
      one(card.title, { da: 'Kortets navn', en: 'Name of the card' }),
      one(card.trigger, { da: 'Hvornår kortet bruges', en: 'When to use the card' }),
      part('urgent'),
      ...card.steps.map(({ block }, index) => one(block, numbered(partNames.steps, index))),
      ...card.mustNot.map((block, index) => one(block, numbered(partNames.mustNot, index))),
      ...(['children', 'sparring', 'bridging', 'documentation', 'followUp'] as const).map(part),
    ],
  };
}

const partNamesOf: Readonly<Record<Exclude<MaterialPart['kind'], 'numbers'>, InBothLanguages>> = {
  title: { da: 'Overskrift', en: 'Heading' },
  lead: { da: 'Indledning', en: 'Opening' },
  heading: { da: 'Mellemrubrik', en: 'Subheading' },
  paragraph: { da: 'Afsnit', en: 'Paragraph' },
  points: { da: 'Punkter', en: 'Points' },
  notes: { da: 'Noter', en: 'Notes' },
};

/** Headings are one look throughout, and notes are read aloud. */
const marked: readonly MaterialPart['kind'][] = ['lead', 'paragraph', 'points'];

/** Texts of one kind are told apart by their number, where there are several. */
function materialTexts(material: Material): TextSet {
  const parts = material.parts.flatMap((part) => (part.kind === 'numbers' ? [] : [part]));
  return {
    ...{ kind: 'material', material, id: `materials.${material.id}`, name: material.name },
    texts: parts.map((part): AdaptableText => {
      const alike = parts.filter(({ kind }) => kind === part.kind);
      const number = alike.length > 1 ? ` ${alike.indexOf(part) + 1}` : '';
      const { da, en } = partNamesOf[part.kind];
      return {
        ...{ block: part.block, name: { da: da + number, en: en + number }, limit: pageLimit },
        lines:
          part.kind === 'points'
            ? 'steps'
            : part.kind === 'paragraph' || part.kind === 'notes'
              ? 'paragraphs'
              : 'joined',
        marks: marked.includes(part.kind),
      };
    }),
  };
}

export function textSets(): readonly TextSet[] {
  return [
    readinessTexts,
    ...materials.map(materialTexts),
    ...cardRoles.flatMap((role) => cardSituations.map((situation) => cardTexts(role, situation))),
  ];
}

/** The cards a text stands on: several cards share some of their parts. */
export function cardsWith(
  contentId: string,
): readonly { readonly role: CardRole; readonly situation: CardSituation }[] {
  return allActionCards().filter((card) => blocksOf(card).some(({ id }) => id === contentId));
}
