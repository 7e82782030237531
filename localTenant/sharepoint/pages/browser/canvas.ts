/** The canvas of a page: its title, a section with columns, and the places where web parts stand. */
import type { Layout } from '../options';
import type { PageWords } from '../text';
import { element } from '../../../dom';

export interface Canvas {
  readonly content: readonly HTMLElement[];
  readonly section: HTMLElement;
  /** One for each web part. */
  readonly places: readonly HTMLElement[];
}

/** Columns of a section, as SharePoint divides them. */
const columns: Readonly<Record<Layout, readonly ('text' | 'webPart')[]>> = {
  full: ['webPart'],
  oneColumn: ['webPart'],
  oneThird: ['text', 'webPart'],
  two: ['webPart', 'webPart'],
};

export function canvasWithWebParts(words: PageWords, layout: Layout): Canvas {
  const section = element('section', { className: 'section' });
  section.dataset.layout = layout;
  const places = columns[layout].flatMap((kind) => {
    const column = element('div', { className: 'column' }, ...(kind === 'text' ? paragraphs(words) : []));
    section.append(column);
    return kind === 'webPart' ? [column] : [];
  });
  return { content: [title(words), section], section, places };
}

export function canvasWithText(words: PageWords): readonly HTMLElement[] {
  const column = element('div', { className: 'column' }, ...paragraphs(words));
  const section = element('section', { className: 'section' }, column);
  section.dataset.layout = 'oneColumn';
  return [title(words), section];
}

/** In Teams the web part is all there is. */
export function canvasInTeams(): Canvas {
  const place = element('div', { className: 'column' });
  const section = element('section', { className: 'section' }, place);
  section.dataset.layout = 'full';
  return { content: [section], section, places: [place] };
}

function title({ title: words, about }: PageWords): HTMLElement {
  const heading = element('h1', { tabIndex: -1 }, words);
  return element('div', { className: 'title' }, heading, element('p', { className: 'quiet' }, about));
}

function paragraphs({ text }: PageWords): HTMLElement[] {
  return text.map((words) => element('p', {}, words));
}
