import { nationalHelpNumbers } from './helpNumbers';
import { firstSteps, whatIsStalking, whatToAvoid } from './readiness';
import { sources } from './sources';

const blocks = [firstSteps, whatIsStalking, whatToAvoid];

describe('the supplied content', () => {
  it.each(blocks)('$id says the same number of things in both languages', ({ text }) => {
    expect(text.en).toHaveLength(text.da.length);
  });

  it.each([...blocks, ...nationalHelpNumbers])(
    'names known sources and the day they were checked',
    (block) => {
      expect(block.sources.length).toBeGreaterThan(0);
      for (const source of block.sources) expect(Object.keys(sources)).toContain(source);
      expect(block.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    },
  );

  it('labels nobody, ranks nothing and claims no statutory duty', () => {
    const words = blocks.flatMap(({ text }) => [...text.da, ...text.en]).join(' ');
    expect(words).not.toMatch(/\b(offer|ofre|stalker|stalkere|victim|lovpligtig|statutory)/i);
  });

  it('keeps the two emergency numbers apart', () => {
    expect(
      nationalHelpNumbers.filter(({ urgency }) => urgency === 'danger').map(({ number }) => number),
    ).toEqual(['112']);
  });
});
