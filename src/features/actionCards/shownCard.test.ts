import type { LocalText } from '../../content';
import { actionCard, allActionCards } from '../../content/actionCards';
import { localFactsFrom } from './localFacts';
import { shownCard } from './shownCard';

const contact = { name: 'Karen Fjordhøj', mail: 'karen@fjordby.example' };
const card = actionCard('employee', 'exposedAdult');
const facts = (settings: Record<string, string> = {}, of: typeof card = card) =>
  localFactsFrom(
    new Map(Object.entries(settings)),
    { known: 'yes', ownNumbers: [], coordinator: contact },
    of,
  );
const show = (localTexts: readonly LocalText[] = [], settings?: Record<string, string>) =>
  shownCard(card, { localTexts, facts: facts(settings), language: 'da' });

it('puts a published local text before the supplied one, for a part and for a step', () => {
  const local = (contentId: string, text: string): LocalText => ({
    ...{ contentId, text, language: 'da', published: true },
  });
  const shown = show([
    local(card.followUp.id, 'Ring om fredagen.\nRing igen om mandagen.'),
    local(card.steps[1]?.block.id ?? '', 'Aftal et kodeord. Brug det hver gang.'),
  ]);
  expect(shown.followUp).toMatchObject({
    lines: ['Ring om fredagen.', 'Ring igen om mandagen.'],
    local: true,
  });
  expect(shown.steps[1]).toMatchObject({
    ...{ lead: 'Aftal et kodeord.', rest: 'Brug det hver gang.', local: true, who: 'Du' },
  });
  expect(shown.steps[0]?.local).toBe(false);
});

it('says what is filled in, and leaves open what is not', () => {
  const { foot, documentation } = show([], {
    'actionCards.maintainedBy': ' Karen Fjordhøj ',
    'actionCards.approvedOn': '2026-10-01',
    'actionCards.nextRevision': 'til foråret',
    'actionCards.caseSystem': 'Fagsystemet',
  });
  expect(foot.map(({ name, value }) => [name, value])).toEqual([
    ['Vedligeholdes af', 'Karen Fjordhøj'],
    ['Godkendt af', undefined],
    ['Godkendt den', '1. oktober 2026'],
    ['Næste revision', undefined],
  ]);
  expect(documentation.facts.map(({ value }) => value)).toEqual(['Fagsystemet']);
});

it('has a day of its own to be looked through again, where it was given one', () => {
  const settings = {
    'actionCards.nextRevision': '2027-10-01',
    'actionCards.nextRevision.employee.exposedAdult': '2027-03-01',
  };
  expect(facts(settings).nextRevision).toBe('2027-03-01');
  expect(facts(settings, actionCard('leader', 'exposedAdult')).nextRevision).toBe('2027-10-01');
});

it('has no empty fields in the middle of a card', () => {
  expect(show().documentation.facts).toEqual([]);
  expect(show().urgent.facts).toEqual([]);
  expect(show().sparring.facts.map(({ value }) => value)).toEqual(['Karen Fjordhøj']);
});

it.each(allActionCards())('$id is whole in both languages', (one) => {
  for (const language of ['da', 'en'] as const) {
    const shown = shownCard(one, { localTexts: [], facts: facts(), language });
    expect(shown.steps.length).toBeGreaterThan(3);
    expect(shown.mustNot.length).toBeGreaterThan(3);
    for (const part of ['children', 'sparring', 'bridging', 'documentation', 'followUp'] as const)
      expect(shown[part].lines.join('')).not.toBe('');
  }
});
