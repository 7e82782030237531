import { leadAndRest, type LocalText, shownText } from './localText';
import { firstSteps } from './readiness';

const own = (text: Partial<LocalText>): LocalText => ({
  contentId: firstSteps.id,
  language: 'da',
  published: true,
  text: 'Ring til os.\n\n Kom forbi. ',
  ...text,
});

describe('shownText', () => {
  it('puts the published local text before the supplied one', () => {
    expect(shownText(firstSteps, [own({})], 'da')).toEqual({
      lines: ['Ring til os.', 'Kom forbi.'],
      local: true,
    });
  });

  it('shows a block of one text as one line', () => {
    const one = { ...firstSteps, text: { da: 'Ét afsnit.', en: 'One paragraph.' } };
    expect(shownText(one, [], 'da')).toEqual({ lines: ['Ét afsnit.'], local: false });
  });

  it.each([
    ['a draft', own({ published: false })],
    ['another language', own({ language: 'en' })],
    ['other content', own({ contentId: 'readiness.whatIsStalking' })],
    ['a text of nothing but blank lines', own({ text: '\n \n' })],
  ])('shows the supplied text beside %s', (_, text) => {
    expect(shownText(firstSteps, [text], 'da')).toEqual({ lines: firstSteps.text.da, local: false });
  });
});

it.each([
  ['Er nogen i fare nu? Ring 112.', 'Er nogen i fare nu?', 'Ring 112.'],
  ['Tal med din leder.', 'Tal med din leder.', ''],
  ['Uden punktum', 'Uden punktum', ''],
])('the lead of "%s" can stand alone', (line, lead, rest) => {
  expect(leadAndRest(line)).toEqual([lead, rest]);
});
