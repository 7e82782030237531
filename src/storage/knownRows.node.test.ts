import { KnownRows } from './knownRows';
import type { StoredRow } from './storedRow';

const row = (number: number, writes: number, title = ''): StoredRow => ({
  ...{ list: 'notes', key: `key${number}`, number, editUrl: '', etag: `"guid,${writes}"` },
  fields: { Title: title },
});
const titles = (known: KnownRows) => known.rows('notes').map(({ fields }) => fields.Title);

it('an answer to an older question never replaces a newer one', () => {
  const known = new KnownRows();
  const early = known.takeTicket();
  const late = known.takeTicket();
  expect(known.readDone(late, 'notes', [row(1, 2, 'ny')])).toBe(true);
  expect(known.readDone(early, 'notes', [row(1, 1, 'gammel')])).toBe(false);
  expect(titles(known)).toEqual(['ny']);
});

it('a read that began before our own write does not take it back', () => {
  const known = new KnownRows();
  known.readDone(known.takeTicket(), 'notes', [row(1, 1, 'før'), row(2, 1, 'bliver fjernet')]);
  const ticket = known.takeTicket();
  known.written(row(1, 2, 'efter'));
  known.written(row(3, 1, 'oprettet'));
  known.removed('notes', 2);
  known.readDone(ticket, 'notes', [row(1, 1, 'før'), row(2, 1, 'bliver fjernet')]);
  expect(titles(known)).toEqual(['efter', 'oprettet']);
});

it('a later read decides: what is gone there is gone', () => {
  const known = new KnownRows();
  known.written(row(1, 1, 'min'));
  known.readDone(known.takeTicket(), 'notes', []);
  expect(titles(known)).toEqual([]);
});

it('a row in doubt is shown but not written over', () => {
  const known = new KnownRows();
  known.written(row(1, 1, 'måske'));
  known.doubt('notes', 1);
  expect(titles(known)).toEqual(['måske']);
  expect(known.find('notes', 'key1')).toBeUndefined();
  known.written(row(1, 2, 'sikkert'));
  expect(known.find('notes', 'key1')?.fields.Title).toBe('sikkert');
});
