import { firstSteps } from '../../content';
import { leadAndRest, type LocalText, localTextFromRow, shownText } from './localText';

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

  it.each([
    ['a draft', own({ published: false })],
    ['another language', own({ language: 'en' })],
    ['other content', own({ contentId: 'readiness.whatIsStalking' })],
    ['a text of nothing but blank lines', own({ text: '\n \n' })],
  ])('shows the supplied text beside %s', (_, text) => {
    expect(shownText(firstSteps, [text], 'da')).toEqual({ lines: firstSteps.text.da, local: false });
  });
});

it('a text of 10,000 characters is a problem, not a page', () => {
  const { value, problems } = localTextFromRow({
    list: 'localTexts',
    key: 'k',
    number: 1,
    editUrl: 'https://fjordby.example/EditForm.aspx?ID=1',
    fields: { Title: firstSteps.id, Language: 'da', State: 'published', Text: 'x'.repeat(10_000) },
  });
  expect(value).toBeUndefined();
  expect(problems.map(({ column, reason }) => [column, reason])).toEqual([['Text', 'tooLong']]);
});

it.each([
  ['Er nogen i fare nu? Ring 112.', 'Er nogen i fare nu?', 'Ring 112.'],
  ['Tal med din leder.', 'Tal med din leder.', ''],
  ['Uden punktum', 'Uden punktum', ''],
])('the lead of "%s" can stand alone', (line, lead, rest) => {
  expect(leadAndRest(line)).toEqual([lead, rest]);
});
