import { allActionCards, type CardRole, cardSituations } from '../actionCards';
import { allQuestionGuides } from '../questionGuide';
import { blockProblems, contentProblems } from './problems';
import type { FlatBlock } from './texts';

const today = '2026-11-22';
const sound: FlatBlock = {
  id: 'readiness.sound',
  version: '1',
  text: { da: ['Lyt, og tag det alvorligt.'], en: ['Listen, and take it seriously.'] },
  sources: ['evaluation2024'],
  checkedOn: today,
};
const reasons = (change: Partial<FlatBlock>) =>
  blockProblems({ ...sound, ...change }, today).map(({ reason }) => reason);
const danish = (line: string) => reasons({ text: { ...sound.text, da: [line] } });
const english = (line: string) => reasons({ text: { ...sound.text, en: [line] } });

it('the supplied content keeps its rules', () => {
  expect(contentProblems(new Date().toISOString().slice(0, 10))).toEqual([]);
});

describe('blockProblems', () => {
  it('says nothing of a sound block', () => {
    expect(reasons({})).toEqual([]);
  });

  it.each([
    'Er du offer?',
    'Ofre skal høres.',
    'Tal med stalkeren.',
    'Et lovpligtigt beredskab.',
    'Giv en score.',
  ])('the Danish "%s" is refused', (line) => {
    expect(danish(line)).toHaveLength(1);
  });

  it.each(['Bliver du ofte bange?', 'Sæt offentlige tider.', 'Tal om stalking.'])(
    '"%s" is let through',
    (line) => {
      expect(danish(line)).toEqual([]);
    },
  );

  it.each(['The victim is safe.', 'A stalker called.', 'A statutory plan.'])(
    'the English "%s" is refused',
    (line) => {
      expect(english(line)).toHaveLength(1);
    },
  );

  it('an offer of help is no label', () => {
    expect(english('Offer to call together.')).toEqual([]);
  });

  it.each(['Ring til [navn].', 'Ring til {resourcePerson}.', 'Ring til ____.', 'TODO', 'Ring…'])(
    '"%s" is a placeholder left',
    (line) => {
      expect(danish(line).join()).toMatch(/placeholder/);
    },
  );

  it('only the law binds the reader', () => {
    expect(danish('Du skal underrette.').join()).toMatch(/no law/);
    expect(
      reasons({
        sources: ['law.barnetsLov133'],
        text: { da: ['Du skal underrette.'], en: ['You must notify.'] },
      }),
    ).toEqual([]);
  });

  it.each([
    ['an empty line', { text: { da: [''], en: [''] } }],
    ['a missing translation', { text: { da: ['Et.', 'To.'], en: ['One.'] } }],
    ['no source', { sources: [] }],
    ['an unknown source', { sources: ['dsc.nothing'] as unknown as FlatBlock['sources'] }],
    ['a day that does not exist', { checkedOn: '2026-02-30' }],
    ['a day in the future', { checkedOn: '2026-11-23' }],
    ['a version that cannot be raised', { version: 'new' }],
  ])('%s is told', (_, change) => {
    expect(reasons(change)).not.toEqual([]);
  });
});

describe('the action cards', () => {
  it('are one for each role and situation', () => {
    const ids = allActionCards().map(({ id }) => id);
    expect(new Set(ids).size).toBe(12);
  });

  it.each(allActionCards().map((card) => [card.id, card] as const))(
    '%s has no step twice, and forbids mediation and joint meetings',
    (_, card) => {
      const steps = card.steps.map(({ block }) => block.id);
      expect(new Set(steps).size).toBe(steps.length);
      expect(steps.length).toBeGreaterThanOrEqual(5);
      expect(card.mustNot.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['actionCard.mustNot.mediate', 'actionCard.mustNot.meetJointly']),
      );
      expect(card.urgent.text.da).toContain('112');
    },
  );

  it.each(cardSituations)('name the duty to notify by its paragraph in the sources, for %s', (situation) => {
    const roles: readonly CardRole[] = ['employee', 'leader', 'resourcePerson'];
    for (const role of roles) {
      const card = allActionCards().find((one) => one.role === role && one.situation === situation);
      expect(card?.children.sources).toContain('law.barnetsLov133');
    }
  });
});

it.each(allQuestionGuides().map((guide) => [guide.id, guide] as const))(
  '%s ends at three persons, and every topic has two to four questions',
  (_, { waysOn, topics }) => {
    expect(waysOn.map(({ to }) => to)).toEqual(['resourcePerson', 'danishStalkingCentre', 'police']);
    for (const { text } of topics) {
      expect(text.da.questions.length).toBeGreaterThanOrEqual(2);
      expect(text.da.questions.length).toBeLessThanOrEqual(4);
      expect(text.en.questions).toHaveLength(text.da.questions.length);
      expect(text.en.listenFor).toHaveLength(text.da.listenFor.length);
    }
  },
);
