/** The page of resource persons with very many of them, and somebody typing: runs in a browser, for `typing.ts`. */
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import MiniSearch from 'minisearch';
import { render } from 'react-dom';
import { demoAreas } from '../../localTenant/demo/rows';
import { scalePersons } from '../../localTenant/scale/persons';
import { PersonsPage } from '../../src/features/directory/page/PersonsPage';
import type { ResourcePerson } from '../../src/features/directory/resourcePerson';
import { LanguageProvider } from '../../src/text';
import { drawn, type } from './typed';

export interface Typing {
  /** Milliseconds from a key press until the browser has drawn what it gave. */
  readonly painted: readonly number[];
  /** The same until it is laid out, without waiting for the screen's next turn. */
  readonly laidOut: readonly number[];
  /** A search for the same words over the same rows by MiniSearch as it comes, drawing nothing. */
  readonly plain: readonly number[];
}

declare global {
  interface Window {
    typing(count: number): Promise<Typing>;
  }
}

const queries = [
  'signe lyngtofte',
  'soeren',
  'aase klint',
  'jobkonsulent',
  'familie raadgiver',
  'troels brikedam',
];

window.typing = async (count) => {
  const areas = demoAreas.map(({ key, row }, sortOrder) => ({
    ...{ key, name: { da: row.Title, en: row.TitleEnglish ?? row.Title }, sortOrder },
  }));
  const persons: ResourcePerson[] = scalePersons(count).map(({ key, row }) => ({
    ...{ key, name: row.Title, jobTitle: row.JobTitle, areaKeys: row.AreaKeys.split(';'), themes: [] },
    ...{ phone: row.Phone, mail: row.Mail },
  }));
  const place = document.body.appendChild(document.createElement('div'));
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LanguageProvider language="da">
        <PersonsPage
          {...{ areas, persons, municipality: 'Fjordby', route: 'persons', openChat: undefined }}
          go={() => undefined}
          unknown={new Set()}
          takeFocus
        />
      </LanguageProvider>
    </FluentProvider>,
    place,
  );
  const plainSearch = new MiniSearch<{ id: string }>({ fields: ['name', 'jobTitle', 'areas'] });
  plainSearch.addAll(
    persons.map(({ key, name, jobTitle, areaKeys }) => ({
      ...{ id: key, name, jobTitle },
      areas: areas.flatMap((area) => (areaKeys.includes(area.key) ? [area.name.da] : [])).join(' '),
    })),
  );
  await drawn();
  const input = place.querySelector('input');
  if (!input) throw new Error('Nowhere to type.');
  const [painted, laidOut, plain]: [number[], number[], number[]] = [[], [], []];
  for (const query of [...queries, ...queries])
    for (let end = 1; end <= query.length; end += 1) {
      const typed = query.slice(0, end);
      const start = performance.now();
      type(input, typed);
      void place.offsetHeight;
      laidOut.push(performance.now() - start);
      await drawn();
      painted.push(performance.now() - start);
      const plainStart = performance.now();
      plainSearch.search(typed, { prefix: true, fuzzy: 0.2 });
      plain.push(performance.now() - plainStart);
    }
  return { painted, laidOut, plain };
};
