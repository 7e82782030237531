import type { Language } from '../../contracts/language';
import { allActionCards } from '../actionCards';
import { articles } from '../knowMore';
import { sources } from '../sources';
import { lix } from './lix';
import { modelTraces } from './modelTexts';
import { linesForText, linesOnPaper } from './paper';
import { allBlocks, allLabels, type FlatBlock, type ReadText, readTexts } from './texts';
import { dutyWord, placeholderIn, unwantedWord } from './wording';

/** What is wrong, and with which block. */
export interface ContentProblem {
  readonly id: string;
  readonly reason: string;
}

export const hardestReading = 40;
const languages: readonly Language[] = ['da', 'en'];

/** @param today `YYYY-MM-DD` */
export function contentProblems(today: string): ContentProblem[] {
  const blocks = allBlocks();
  return [
    ...repeatedIds(blocks),
    ...blocks.flatMap((block) => blockProblems(block, today)),
    ...readTexts().flatMap(readingProblems),
    ...paperProblems(),
    ...labelProblems(),
    ...linkProblems(),
    ...sourceProblems(today),
    ...traceProblems(),
  ];
}

export function blockProblems(block: FlatBlock, today: string): ContentProblem[] {
  const reasons = [
    ...sourceReasons(block),
    ...(isPastDay(block.checkedOn, today) ? [] : [`checked on ${block.checkedOn}: no day up to today`]),
    ...(/^[1-9]\d*$/.test(block.version) ? [] : [`version ${block.version}: no whole number`]),
    ...languages.flatMap((language) => textReasons(block, language)),
    ...(block.text.da.length === block.text.en.length
      ? []
      : [`${block.text.da.length} lines in Danish, ${block.text.en.length} in English`]),
  ];
  return reasons.map((reason) => ({ id: block.id, reason }));
}

function sourceReasons({ sources: keys }: FlatBlock): string[] {
  const unknown = keys.filter((key) => !Object.hasOwn(sources, key)).map((key) => `unknown source ${key}`);
  return keys.length === 0 ? ['names no source'] : unknown;
}

function textReasons(block: FlatBlock, language: Language): string[] {
  const lines = block.text[language];
  const byTheLaw = block.sources.some((key) => key.startsWith('law.'));
  const binding = lines.flatMap((line) => (byTheLaw ? undefined : dutyWord(line, language)) ?? []);
  return [
    ...(lines.length === 0 ? [`${language}: no text`] : []),
    ...lines.flatMap((line) => wordReasons(line, language)),
    ...binding.map((word) => `${language}: "${word}" binds the reader, and no law is among the sources`),
  ];
}

function wordReasons(line: string, language: Language): string[] {
  const unwanted = unwantedWord(line, language);
  const left = placeholderIn(line);
  return [
    ...(line.trim() === '' || line !== line.trim()
      ? [`${language}: an empty line, or blanks around it`]
      : []),
    ...(unwanted ? [`${language}: "${unwanted}" is not a word of ours`] : []),
    ...(left ? [`${language}: "${left}" looks like a placeholder`] : []),
  ];
}

function readingProblems({ id, text }: ReadText): ContentProblem[] {
  const measured = lix(text.da);
  return measured > hardestReading
    ? [{ id, reason: `LIX ${measured.toFixed(1)}, at most ${hardestReading}` }]
    : [];
}

function repeatedIds(blocks: readonly FlatBlock[]): ContentProblem[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ id }) => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [{ id, reason: 'the id stands for two texts' }] : [];
  });
}

function paperProblems(): ContentProblem[] {
  return allActionCards().flatMap((card) =>
    languages.flatMap((language) => {
      const lines = linesOnPaper(card, language);
      const reason = `${language}: ${lines} lines on paper, at most ${linesForText}`;
      return lines > linesForText ? [{ id: card.id, reason }] : [];
    }),
  );
}

function labelProblems(): ContentProblem[] {
  return allLabels().flatMap(({ id, text }) =>
    languages.flatMap((language) => wordReasons(text[language], language).map((reason) => ({ id, reason }))),
  );
}

function linkProblems(): ContentProblem[] {
  return articles.flatMap(({ id, links }) =>
    links
      .filter((key) => !('url' in sources[key]))
      .map((key) => ({ id, reason: `link ${key} has no address` })),
  );
}

function sourceProblems(today: string): ContentProblem[] {
  return Object.entries(sources)
    .filter(([, { seenOn }]) => !isPastDay(seenOn, today))
    .map(([id, { seenOn }]) => ({ id, reason: `seen on ${seenOn}: no day up to today` }));
}

/** The report has 1,086 lines. */
function traceProblems(): ContentProblem[] {
  const lastLine = 1086;
  return modelTraces().flatMap(({ id, lines }) =>
    lines
      .filter((named) => {
        const [from = 0, to = from] = named.split('-').map(Number);
        return !(from > 0 && from <= to && to <= lastLine);
      })
      .concat(lines.length === 0 ? ['none'] : [])
      .map((named) => ({ id, reason: `lines ${named} of the report: there are none such` })),
  );
}

function isPastDay(day: string, today: string): boolean {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(day) : new Date(NaN);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) && day <= today;
}
