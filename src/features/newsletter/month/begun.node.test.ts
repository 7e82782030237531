import { nationalHelpNumbers } from '../../../content';
import { guardList } from '../../../guard';
import { newsletters } from '../../../lists';
import { newsletterFrom } from '../newsletter';
import { begun } from './begun';
import { newsletterProblem } from './newsletterProblem';
import { keyOfMonth, monthsOf } from './months';

/** As the product allows it: numbers that are public. */
const allowed = { phones: nationalHelpNumbers.map(({ number }) => number), mails: [], tenantDomains: [] };

describe.each(['da', 'en'] as const)('a month that is begun, %s', (language) => {
  it.each(monthsOf(2026))('%s holds the piece of that month, and nothing the guard would stop', (month) => {
    const fields = begun(month, language, 'draft');
    expect(guardList(newsletters, fields, allowed)).toEqual([]);
    for (const [column, text] of Object.entries(fields))
      expect(newsletterProblem(column, String(text))).toBeUndefined();
    const one = newsletterFrom({
      list: 'newsletters',
      key: keyOfMonth(month),
      number: 1,
      editUrl: '',
      fields,
    });
    expect(one).toMatchObject({ month, language, state: 'draft', policeCount: undefined, pageUrl: '' });
    expect(one?.knowledge.length).toBeGreaterThan(200);
  });
});

it('takes no row for a newsletter that does not say its month, and opens nothing but pages', () => {
  const row = (fields: object) =>
    newsletterFrom({ list: 'newsletters', key: 'newsletter/2026-11', number: 1, editUrl: '', fields });
  expect(row({ Month: 'november', Title: 'x' })).toBeUndefined();
  expect(
    row({ Month: '2026-11', PageUrl: 'javascript:alert(1)', State: 'ukendt', PoliceCount: -3 }),
  ).toMatchObject({
    ...{ pageUrl: '', state: 'draft', policeCount: undefined },
  });
});
