import type { ListSchema } from '../../contracts/listSchema';
import type { Command } from './command';
import { joined } from './queue';

const list: ListSchema = {
  ...{ code: 'notes', version: 1, site: 'staff', readers: 'everyone', writers: ['coordinators'] },
  ...{ retention: 'keep', title: { da: 'Noter', en: 'Notes' } },
  columns: {
    Title: { type: 'text', title: { da: 'Titel', en: 'Title' }, guard: 'freeText' },
    Text: { type: 'note', title: { da: 'Tekst', en: 'Text' }, guard: 'freeText' },
  },
};
const command = (base: Command['base'], fields: Command['fields']): Command => ({
  ...{ id: 1, scope: '', list: 'notes', key: 'a', kind: 'change', at: 0, sent: false, base, fields },
});

test('what is typed on is one change, from where the first began', () => {
  const next = command({ Text: 'en to' }, { Text: 'en to tre' });
  expect(joined(list, command({ Text: 'en' }, { Text: 'en to' }), next)).toMatchObject({
    ...{ base: { Text: 'en' }, fields: { Text: 'en to tre' } },
  });
});

test('a column the waiting change no longer touches begins where the person saw it', () => {
  // Somebody has chosen SharePoint's text in another window, while this one still shows ours.
  const waiting = command({ Title: 'A', Text: 'deres' }, { Title: 'B' });
  expect(joined(list, waiting, command({ Text: 'mit' }, { Text: 'mit mere' }))).toMatchObject({
    ...{ base: { Title: 'A', Text: 'mit' }, fields: { Title: 'B', Text: 'mit mere' } },
  });
});
