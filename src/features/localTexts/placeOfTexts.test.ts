import { firstSteps } from '../../content';
import type { Saving } from '../../contracts/saving';
import type { LocalTextRow } from './localTextRow';
import { openedAt } from './placeOfTexts';
import { textSets } from './textSet';

const sets = textSets();
const row = (Title: string, Language: string, saving?: Saving): LocalTextRow => ({
  ...{ list: 'localTexts', key: Title, number: 1, editUrl: '', saving },
  fields: { Title, Language, State: 'published', Text: 'Vores.' },
});
const refused: Saving = { state: 'notSaved', why: 'guard' };

it('opens the text whose change waits for a decision, also when it is in the other language', () => {
  const onCard = sets.at(-1)?.texts.at(-1)?.block.id ?? '';
  const rows = [row(firstSteps.id, 'da'), row(onCard, 'en', refused)];
  const opened = openedAt('texts/needsYou', sets, rows);
  expect(opened).toMatchObject({ contentId: onCard, language: 'en' });
  expect(opened?.set.texts.some(({ block }) => block.id === onCard)).toBe(true);
});

it('opens all texts where nothing waits, or the address is not known', () => {
  const rows = [row(firstSteps.id, 'da', { state: 'savedHere' }), row('gone', 'da', refused)];
  expect(openedAt('texts/needsYou', sets, rows)).toBeUndefined();
  expect(openedAt('texts', sets, rows)).toBeUndefined();
  expect(openedAt('texts/nonsense', sets, rows)).toBeUndefined();
  expect(openedAt(`texts/readiness/${firstSteps.id}`, sets, rows)).toMatchObject({
    contentId: firstSteps.id,
  });
});
