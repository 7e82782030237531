import { planFacts } from './planFacts';
import type { StaffSite } from './staffSite';

const now = new Date('2026-11-23T09:00:00Z');
const area = (key: string, da: string) => ({ key, name: { da, en: da }, sortOrder: 1 });
const person = (name: string, ...areaKeys: string[]) => ({
  ...{ key: name, name, areaKeys, themes: [] },
  ...{ jobTitle: undefined, phone: undefined, mail: undefined },
});
const number = (checkedOn?: string) => ({
  ...{ label: { da: 'Vagten', en: 'Duty' }, number: '01 00 00 20', urgency: 'help' as const, checkedOn },
});

function site(settings: Record<string, string>, rest: Partial<StaffSite> = {}): StaffSite {
  return {
    ...{ mayEdit: true, mayEditPersons: true, municipality: 'Fjordby', contact: undefined },
    ...{ areas: [], persons: [], helpNumbers: [], localTexts: [], problems: [], missingLists: [] },
    ...{ failure: undefined, settings: new Map(Object.entries(settings)), ...rest },
  };
}

const statuses = (of: StaffSite) =>
  Object.fromEntries(Object.entries(planFacts(of, now)).map(([id, fact]) => [id, fact?.status]));

it('finds nothing in place on a site where nothing is written, and asks where it cannot know', () => {
  expect(statuses(site({}))).toEqual({
    ...{ E1: 'missing', E2: 'missing', E3: 'missing', E10: 'missing', E12: 'missing' },
    ...{ E4: undefined, E5: undefined, E6: undefined },
  });
});

it.each([
  [{ 'decision.mandate': 'x' }, 'underWay'],
  [{ 'decision.on': '2026-11-01' }, 'underWay'],
  [{ 'decision.on': '2026-11-24', 'decision.mandate': 'x' }, 'underWay'],
  [{ 'decision.on': '2026-11-23', 'decision.mandate': 'x' }, 'inPlace'],
])('the mandate: %j → %s', (settings, status) => expect(statuses(site(settings)).E2).toBe(status));

it.each([
  [undefined, 'underWay'],
  ['2025-10-01', 'underWay'],
  ['2026-10-01', 'inPlace'],
])('the page with an urgent number checked %s → %s', (day, status) =>
  expect(statuses(site({ inUseSince: '2026-10-01' }, { helpNumbers: [number(day)] })).E10).toBe(status),
);

it('knows areas by the words municipalities name them with, and who covers them', () => {
  const areas = [area('a', 'Familie og Unge'), area('b', 'Jobcenter'), area('c', 'Kultur')];
  const found = planFacts(site({}, { areas, persons: [person('Signe', 'a'), person('Bo', 'Kultur')] }), now);
  expect(found.E4).toMatchObject({ status: 'inPlace', reason: { da: 'Signe dækker her.' } });
  expect(found.E5).toMatchObject({ status: 'missing' });
  expect(found.E6).toBeUndefined();
  expect([found.E1?.status, found.E3?.status]).toEqual(['inPlace', 'underWay']);
});

it('a wide model needs more fields than the least', () => {
  const areas = [area('a', 'Børn og Familie'), area('b', 'Skole')];
  const persons = [person('Signe', 'a'), person('Bo', 'b')];
  expect(planFacts(site({ model: '2' }, { areas, persons }), now).E4).toEqual({
    status: 'underWay',
    reason: {
      da: '2 ressourcepersoner dækker her. Ingen dækker Dagtilbud, SSP.',
      en: '2 resource persons cover this. Nobody covers Day care, SSP (schools, social services, police).',
    },
  });
});

it('the cards are in place when the page is in use and somebody has approved them', () => {
  const of = (settings: Record<string, string>) => statuses(site(settings)).E12;
  expect(of({ 'actionCards.approvedOn': '2026-10-01' })).toBe('missing');
  expect(of({ inUseSince: '2026-10-01' })).toBe('underWay');
  expect(of({ inUseSince: '2026-10-01', 'actionCards.approvedOn': '2026-10-01' })).toBe('inPlace');
});
