import type { NewRow } from '../../src/contracts/listSchema';
import type { resourcePersons } from '../../src/lists';
import { demoAreas } from '../demo/rows';
import { pick, randomFrom } from './random';
import { firstNames, jobTitles, nameEnds, nameStarts } from './words';
import type { ScaleRow } from './scaleRow';

/** Resource persons that nobody is, the same ones every time. Numbers begin with 01, which no Danish number does. */
export function scalePersons(count: number): ScaleRow<NewRow<typeof resourcePersons>>[] {
  const random = randomFrom(1);
  return Array.from({ length: count }, (_, index) => {
    const last = pick(nameStarts, random) + pick(nameEnds, random);
    const Title = `${pick(firstNames, random)} ${last}`;
    return {
      key: `5ca1e000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      row: {
        Title,
        JobTitle: pick(jobTitles, random),
        AreaKeys: areasOf(random),
        Phone: phone(index),
        Mail: `${ascii(Title)}.${index}@fjordby.example`,
      },
    };
  });
}

/** One to three areas. */
function areasOf(random: () => number): string {
  const keys = demoAreas.map(({ key }) => key);
  const start = Math.floor(random() * keys.length);
  const count = 1 + Math.floor(random() * 3);
  return [...keys, ...keys].slice(start, start + count).join(';');
}

/** `01 01 23 45` */
function phone(index: number): string {
  return `01${String(index + 10_000).padStart(6, '0')}`.replace(/..(?=.)/g, '$& ');
}

function ascii(name: string): string {
  const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ' ': '.' };
  return name.toLowerCase().replace(/[æøå ]/g, (letter) => letters[letter] ?? letter);
}
