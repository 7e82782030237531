/** A meeting of 60 points and 40,000 characters of minutes, and somebody typing: runs in a browser, for `minutes.ts`. */
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render } from 'react-dom';
import { guardingWith } from '../../src/app/guardingWith';
import type { Row } from '../../src/contracts/listSchema';
import type { ListStore } from '../../src/contracts/listStore';
import { MeetingsPage } from '../../src/features/meetings';
import { LanguageProvider } from '../../src/text';
import { GuardingProvider } from '../../src/ui';
import { drawn, type as typeInto } from './typed';

export interface MinutesTyping {
  /** Milliseconds from a key press until the browser has drawn what it gave. */
  readonly painted: readonly number[];
  /** The same in a plain textarea on the same page. */
  readonly plain: readonly number[];
}

declare global {
  interface Window {
    minutes(points: number, characters: number): Promise<MinutesTyping>;
  }
}

const sentence = 'Gruppen drøftede, hvornår en bekymring bliver til et mønster, og hvem der gør hvad. ';
const meeting = 'm1';

/** Rows as SharePoint has them, and a change of them seen at once. */
function storeWith(points: number, characters: number): ListStore {
  const each = Math.ceil(characters / points);
  const row = (list: string, key: string, fields: Row['fields']) => ({
    list,
    key,
    number: 1,
    editUrl: '',
    fields,
  });
  let agendaItems = Array.from({ length: points }, (_, at) =>
    row('agendaItems', `p${at}`, {
      ...{ Title: `Punkt ${at + 1}`, Meeting: meeting, Kind: 'caseReview', SortOrder: at, State: 'agenda' },
      Notes: sentence.repeat(Math.ceil(each / sentence.length)).slice(0, each),
    }),
  );
  const meetings = [row('meetings', meeting, { Title: 'Møde 1', Day: '2031-03-01', State: 'planned' })];
  let show: () => void = () => undefined;
  const kept = () => Promise.resolve({ state: 'savedHere' as const });
  return {
    watch(lists, watcher) {
      show = () => {
        const rows: Readonly<Record<string, readonly object[]>> = { agendaItems, meetings };
        const read = Object.keys(lists).map((name) => [
          name,
          { ok: true, mayEdit: true, rows: rows[name] ?? [] },
        ]);
        watcher.seen({
          ...{ mayEdit: true, readAt: Date.now(), from: 'sharePoint' },
          lists: Object.fromEntries(read) as never,
        });
      };
      show();
      return { refresh: () => undefined, rest: () => undefined, stop: () => undefined };
    },
    change(_, key, __, fields) {
      agendaItems = agendaItems.map((one) =>
        one.key === key ? { ...one, fields: { ...one.fields, ...fields } } : one,
      );
      show();
      return kept();
    },
    ...{ remove: kept, changeAll: kept, settle: kept, setAside: () => Promise.resolve([]) },
    lastWritten: () => Promise.resolve(new Map()),
    serverTime: () => Promise.resolve(Date.now()),
    ...{ versions: () => Promise.resolve([]), history: () => Promise.resolve([]) },
    onStatus: () => () => undefined,
    sendNow: () => undefined,
  };
}

window.minutes = async (points, characters) => {
  const place = document.body.appendChild(document.createElement('div'));
  const plain = document.body.appendChild(document.createElement('textarea'));
  const never = () => new Promise<never>(() => undefined);
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LanguageProvider language="da">
        <GuardingProvider value={guardingWith({ mails: new Set(), phones: new Set() } as never)}>
          <MeetingsPage
            end={meeting}
            open={() => undefined}
            goTo={() => undefined}
            workspace={
              {
                store: storeWith(points, characters),
                provisioning: { plan: never, apply: never },
                closedPart: { admitted: never },
              } as never
            }
            workspaceUrl="https://fjordby.example/sites/gruppe"
            staffSite="https://fjordby.example/sites/beredskab"
            people={{
              me: () => Promise.resolve({ name: 'Karen', mail: undefined }),
              unknown: never,
              find: never,
              members: never,
            }}
            contact={undefined}
            colleagues={[]}
            areas={[]}
            sparringMonths={6}
            openSettings={undefined}
            takeFocus={false}
            host={{}}
            municipality="Fjordby"
            model="3"
          />
        </GuardingProvider>
      </LanguageProvider>
    </FluentProvider>,
    place,
  );
  await drawn();
  const input = [...place.querySelectorAll('textarea')][0];
  if (!input) throw new Error('Nowhere to type.');
  const took = { painted: [] as number[], plain: [] as number[] };
  for (const [into, times] of [
    [plain, took.plain],
    [input, took.painted],
  ] as const) {
    const begun = into === plain ? input.value : '';
    if (begun) plain.value = begun;
    for (const letter of sentence.repeat(2)) {
      const start = performance.now();
      typeInto(into, into.value + letter);
      await drawn();
      times.push(performance.now() - start);
      // Some rest, as between keys: what is put off until then is counted with the next one.
      await new Promise((done) => setTimeout(done, 15));
    }
  }
  return took;
};
