import { lix } from '../checks';
import { newsletterPieces, pieceBlocks, pieceOf } from './index';

const words = (text: string) => text.split(/\s+/).length;

it('there is one for every month of the year', () => {
  expect(newsletterPieces.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(pieceOf(11).id).toBe('children');
  expect(() => pieceOf(13)).toThrow(RangeError);
});

describe.each(newsletterPieces.map((piece) => [piece.id, piece] as const))('%s', (_, piece) => {
  it.each(['da', 'en'] as const)('is as long as somebody reads on a Monday, %s', (language) => {
    const [knowledge, story] = [words(piece.knowledge.text[language]), words(piece.story.text[language])];
    expect(knowledge).toBeGreaterThanOrEqual(60);
    expect(knowledge).toBeLessThanOrEqual(110);
    expect(story).toBeGreaterThanOrEqual(40);
    expect(story).toBeLessThanOrEqual(70);
    expect(piece.title.text[language].length).toBeLessThanOrEqual(60);
    expect(piece.question.text[language]).toMatch(/\?$/);
  });

  it('is easy to read', () => {
    expect(
      lix(
        pieceBlocks(piece)
          .map(({ text }) => text.da)
          .join('\n'),
      ),
    ).toBeLessThanOrEqual(38);
  });
});
