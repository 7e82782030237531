import { agendaTemplates } from '.';

it.each(Object.entries(agendaTemplates))('%s begins with presence and follow-ups', (_, points) => {
  expect(points.slice(0, 2).map(({ kind }) => kind)).toEqual(['presence', 'followUps']);
  for (const { name, minutes } of points) {
    expect(name.da).not.toBe('');
    expect(minutes).toBeGreaterThan(0);
  }
});

it('fits the time it is meant for', () => {
  const minutes = (code: keyof typeof agendaTemplates, model: string) =>
    agendaTemplates[code]
      .filter(({ models }) => models?.includes(model) ?? true)
      .reduce((sum, point) => sum + point.minutes, 0);
  expect([minutes('own', '2'), minutes('shared', '2'), minutes('guests', '2')]).toEqual([120, 30, 90]);
  expect(minutes('own', '3')).toBe(135);
});

it('offers guests no case and no sparring', () =>
  expect(agendaTemplates.guests.map(({ kind }) => kind)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/caseReview|sparring/)]),
  ));
