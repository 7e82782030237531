import { firstSteps } from '../../content';
import { renewedTexts } from './renewedTexts';

const row = (BaseVersion: string, State = 'published', Language = 'da') => ({
  ...({ list: 'localTexts', key: Language, number: 1, editUrl: '' } as const),
  fields: { Title: firstSteps.id, Language, State, Text: 'Ring til Karen.', BaseVersion },
});

it('finds an own text written from one that has been renewed, once for both languages, with the way to it', () =>
  expect(renewedTexts([row('2020-01'), row('2020-01', 'published', 'en')])).toEqual([
    {
      name: { da: 'Beredskabssiden: De første skridt', en: 'The readiness page: The first steps' },
      place: `texts/readiness/${firstSteps.id}`,
    },
  ]));

it('leaves alone what is written from the present text, and what was withdrawn', () =>
  expect(renewedTexts([row(firstSteps.version), row('2020-01', 'withdrawn', 'en')])).toEqual([]));
