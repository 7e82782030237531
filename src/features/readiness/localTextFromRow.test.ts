import { firstSteps } from '../../content';
import { localTextFromRow } from './localTextFromRow';

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
