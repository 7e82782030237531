/** All supplied content, laid out flat: every block by itself, and every text as a reader reads it. */
import type { InBothLanguages, Language } from '../../contracts/language';
import {
  type ActionCard,
  allActionCards,
  blocksOf,
  localFactNames,
  partNames,
  roleNames,
  situationNames,
} from '../actionCards';
import type { ContentBlock } from '../block';
import { sizeSaid } from '../coverage';
import {
  answerNames,
  audienceNames,
  enabling,
  hindering,
  measuresSaid,
  moreIsSeen,
  reportsAreNotPeople,
  selfCheckOpening,
  selfCheckQuestions,
} from '../followUp';
import { furtherHelpNumbers, nationalHelpNumbers } from '../helpNumbers';
import { articles } from '../knowMore';
import { materialBlocks, materials, withExamples } from '../materials';
import { confidentiality } from '../meetings';
import { newsletterFrame, newsletterPieces, pieceBlocks } from '../newsletter';
import { partnerPurposes } from '../partners';
import { allQuestionGuides, type TopicText } from '../questionGuide';
import { firstSteps, whatIsStalking, whatToAvoid } from '../readiness';
import { structuresSaid } from '../structures';
import { modelBlocks, modelLabels, modelReadings } from './modelTexts';

/** The overview's texts, and what of them is read in one go. */
const followUpReadings = [
  { id: 'selfCheck', blocks: [selfCheckOpening, ...selfCheckQuestions] },
  { id: 'followUp.factors', blocks: [...enabling, ...hindering] },
  { id: 'followUp.cautions', blocks: [moreIsSeen, reportsAreNotPeople] },
];
const followUpBlocks = followUpReadings.flatMap(({ blocks }) => blocks);

/** A block with its text as lines. */
export type FlatBlock = ContentBlock<readonly string[]>;

/** What is read in one go: a card, a topic, an article. */
export interface ReadText {
  readonly id: string;
  readonly text: InBothLanguages;
}

export function allBlocks(): FlatBlock[] {
  const guides = allQuestionGuides();
  const blocks = [
    ...[firstSteps, whatIsStalking, whatToAvoid].map(flat),
    ...allActionCards().flatMap(blocksOf).map(flat),
    ...guides.flatMap(({ frame, topics }) => [flat(frame), ...topics.map(flat)]),
    ...guides.flatMap(({ ending, waysOn }) => [ending, ...waysOn].map(flat)),
    ...articles.flatMap(({ statements }) => statements).map(flat),
    ...articles.flatMap(({ video }) => (video ? [flat(video.textAlternative)] : [])),
    ...[...nationalHelpNumbers, ...furtherHelpNumbers].map(numberBlock),
    ...modelBlocks().map(flat),
    ...Object.values(sizeSaid).map(flat),
    ...Object.values(structuresSaid).map(flat),
    ...Object.values(partnerPurposes).map(flat),
    flat(confidentiality),
    ...followUpBlocks.map(flat),
    ...materials.flatMap(materialBlocks).map(flat).map(asFilledIn),
    ...newsletterPieces.flatMap(pieceBlocks).map(flat),
    ...Object.values(newsletterFrame).map(flat).map(asFilledIn),
  ];
  // A part shared by several cards comes once; two blocks that merely share an id stay two.
  return blocks.filter((one, at) => at === blocks.findIndex((other) => same(one, other)));
}

export function readTexts(): ReadText[] {
  const guides = allQuestionGuides();
  return [
    ...[firstSteps, whatIsStalking].map((one) => readText(one.id, [flat(one)])),
    ...allActionCards().map((card) => readText(card.id, blocksOf(card).map(flat))),
    ...guides.flatMap(({ frame, topics }) => [frame, ...topics].map((one) => readText(one.id, [flat(one)]))),
    ...guides.map(({ id, ending, waysOn }) => readText(`${id}.end`, [ending, ...waysOn].map(flat))),
    ...articles.map(({ id, statements }) => readText(id, statements.map(flat))),
    ...Object.values(partnerPurposes).map((one) => readText(one.id, [flat(one)])),
    ...followUpReadings.map(({ id, blocks }) => readText(id, blocks.map(flat))),
    ...materials.map((one) => readText(one.id, materialBlocks(one).map(flat).map(asFilledIn))),
    ...newsletterPieces.map((one) => readText(`newsletter.${one.id}`, pieceBlocks(one).map(flat))),
    ...modelReadings().map(({ id, blocks }) => readText(id, blocks.map(flat))),
  ];
}

/** Names that stand beside the texts: of roles, fields, guides and articles. */
export function allLabels(): ReadText[] {
  const named = {
    ...{ ...roleNames, ...situationNames, ...partNames, ...localFactNames },
    ...{ ...answerNames, ...audienceNames },
  };
  return [
    ...Object.entries(named).map(([id, text]) => ({ id, text })),
    ...allActionCards().flatMap(({ id, steps }) =>
      steps.flatMap(({ who, when }) => [who, when]).map((text) => ({ id, text })),
    ),
    ...allQuestionGuides().map(({ id, title }) => ({ id, text: title })),
    ...articles.flatMap(({ id, title, video }) =>
      [title, ...(video ? [video.title] : [])].map((text) => ({ id, text })),
    ),
    ...Object.entries(measuresSaid).flatMap(([id, { name, hint }]) =>
      [name, ...(hint ? [hint] : [])].map((text) => ({ id: `followUp.${id}`, text })),
    ),
    ...materials.flatMap(({ id, name, purpose }) => [name, purpose].map((text) => ({ id, text }))),
    ...modelLabels(),
  ];
}

export function cardLines(card: ActionCard, language: Language): readonly string[] {
  return blocksOf(card).map(({ text }) => text[language]);
}

function readText(id: string, blocks: readonly FlatBlock[]): ReadText {
  const joined = (language: Language) => blocks.flatMap(({ text }) => text[language]).join('\n');
  return { id, text: { da: joined('da'), en: joined('en') } };
}

function flat(block: ContentBlock<string | readonly string[] | TopicText>): FlatBlock {
  return { ...block, text: { da: linesOf(block.text.da), en: linesOf(block.text.en) } };
}

/** What a municipality fills in is measured as if it had done so. */
function asFilledIn(block: FlatBlock): FlatBlock {
  const { da, en } = block.text;
  return { ...block, text: { da: da.map(withExamples), en: en.map(withExamples) } };
}

function linesOf(text: string | readonly string[] | TopicText): readonly string[] {
  if (typeof text === 'string') return [text];
  if (isTopic(text)) return [text.title, text.why, ...text.questions, ...text.listenFor];
  return text;
}

function isTopic(text: readonly string[] | TopicText): text is TopicText {
  return 'why' in text;
}

function numberBlock(number: (typeof nationalHelpNumbers | typeof furtherHelpNumbers)[number]): FlatBlock {
  return {
    id: `helpNumber.${number.number}`,
    version: '1',
    text: { da: [number.label.da, number.note.da], en: [number.label.en, number.note.en] },
    sources: number.sources,
    checkedOn: number.checkedOn,
  };
}

function same(one: FlatBlock, other: FlatBlock): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
