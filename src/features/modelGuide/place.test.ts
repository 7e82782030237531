import { type Place, placeAt, routeTo } from './place';

const places: readonly Place[] = [
  { name: 'overview' },
  { name: 'model', model: 3 },
  { name: 'question', at: 6, answers: { size: 's', ambition: 'a' } },
  { name: 'answers', answers: { groups: 'r' } },
  { name: 'compare', from: 3, to: 1 },
  { name: 'decision' },
];

it.each(places)('leads to $name and back', (place) => expect(placeAt(routeTo(place))).toEqual(place));

it.each([
  'model/',
  'model/4',
  'model/question/8/-------',
  'model/question/0/',
  'model/compare/2-2',
  'modelx/1x',
])('leads from "%s" to the overview', (route) => expect(placeAt(route)).toEqual({ name: 'overview' }));
