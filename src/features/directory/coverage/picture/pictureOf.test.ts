import { pictureOf } from './pictureOf';

const drawn = {
  title: 'Dækning · Fjordby Kommune',
  caption: 'Hvem der dækker hvad',
  persons: ['Signe <Lyngtofte> & "Co"', 'Æ'.repeat(60)],
  rows: [
    { name: 'Børn og Familie', state: '2 personer', missing: false, covered: [true, true] },
    { name: 'Skole', state: 'Ingen', missing: true, covered: [false, false] },
  ],
};

it('draws a mark for each who covers, and what is typed stays text', () => {
  const { svg, width, height } = pictureOf(drawn);
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(picture.querySelector('parsererror')).toBeNull();
  expect(picture.querySelectorAll('circle')).toHaveLength(2);
  const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toContain('Signe <Lyngtofte> & "Co"');
  expect(texts).toContain('Ingen');
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(90);
  expect(width).toBeGreaterThan(0);
  expect(height).toBeGreaterThan(0);
});

it('makes room for every row and every person', () => {
  const many = pictureOf({ ...drawn, persons: Array.from({ length: 15 }, (_, index) => `Person ${index}`) });
  expect(many.width).toBeGreaterThan(pictureOf(drawn).width);
});
