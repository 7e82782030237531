import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Failure, type FailureId } from '../contracts/failure';
import type { Host } from '../contracts/host';
import type { ListSchema, Row } from '../contracts/listSchema';
import type { ListRead, ListStore, ReadOptions, Watcher } from '../contracts/listStore';
import type { Provisioning } from '../contracts/provisioning';
import { type homeLists } from '../lists';
import { App } from './App';

const host: Host = {
  appearance: () => ({ theme: 'light', language: 'da', placement: 'page' }),
  onAppearance: () => () => undefined,
};
const tenant = {
  municipality: 'Fjordby Kommune',
  staffSite: 'https://fjordby.example/sites/beredskab',
  helpNumbers: [
    { label: { da: 'Social vagt', en: 'Duty line' }, number: '01 00 00 20', urgency: 'help' as const },
  ],
  contact: { name: 'Karen Fjordhøj', mail: 'karen@fjordby.example' },
};
const workspaces = { open: () => Promise.reject(new Failure('missingSite')) };
const people = {
  unknown: () => Promise.resolve(new Set<string>()),
  me: () => Promise.resolve({ name: 'Karen Fjordhøj', mail: 'karen.fjordhoej@fjordby.example' }),
  find: () => Promise.resolve([]),
  members: () => Promise.resolve({ persons: [], grouped: false }),
};
const sites = { look: () => Promise.reject(new Error('not asked')) };
const provisioning: Provisioning = {
  plan: () => Promise.resolve({ steps: [], newer: [], obstacles: [] }),
  apply: () => Promise.resolve(),
};

type Lists = Partial<Record<keyof typeof homeLists, Record<string, unknown>[] | FailureId>>;

const rows = (list: string, fields: Record<string, unknown>[]): Row[] =>
  fields.map((field, index) => ({
    list,
    key: typeof field.Key === 'string' ? field.Key : `${list}${index}`,
    number: index + 1,
    editUrl: `https://fjordby.example/Lists/${list}/EditForm.aspx?ID=${index + 1}`,
    fields: field,
  }));

/** A staff site as SharePoint would give it: each list its rows, or why there are none. */
function answering(lists: Lists, mayEdit = false): ListStore {
  const read = (list: keyof typeof homeLists): ListRead => {
    const given = lists[list] ?? [];
    return typeof given === 'string'
      ? { ok: false, failure: new Failure(given) }
      : { ok: true, rows: rows(list, given) };
  };
  return storeThat((asked, watcher) =>
    watcher.seen({
      ...{ mayEdit, readAt: Date.UTC(2026, 10, 22, 12), from: 'sharePoint' },
      lists: Object.fromEntries(
        Object.keys(asked).map((code) => [code, read(code as keyof typeof homeLists)]),
      ) as never,
    }),
  );
}

type Answers = (lists: Readonly<Record<string, ListSchema>>, watcher: Watcher<typeof homeLists>) => void;

/** A store whose every question is answered as given, a moment after it was asked. */
function storeThat(
  answers: Answers,
  refreshed: (options?: ReadOptions) => void = () => undefined,
): ListStore {
  return {
    watch(lists, watcher) {
      const ask = () => void Promise.resolve().then(() => answers(lists, watcher as never));
      ask();
      return {
        rest: () => undefined,
        refresh(options) {
          refreshed(options);
          ask();
        },
        stop: () => undefined,
      };
    },
    change: () => Promise.resolve({ state: 'savedHere' }),
    changeAll: () => Promise.resolve({ state: 'savedHere' }),
    remove: () => Promise.resolve({ state: 'savedHere' }),
    settle: () => Promise.resolve({ state: 'savedHere' }),
    setAside: () => Promise.resolve([]),
    lastWritten: () => Promise.resolve(new Map()),
    serverTime: () => Promise.resolve(Date.now()),
    versions: () => Promise.resolve([]),
    history: () => Promise.resolve([]),
    onStatus: () => () => undefined,
    sendNow: () => undefined,
  };
}

const failing = (id: FailureId, refreshed?: (options?: ReadOptions) => void): ListStore =>
  storeThat((_, watcher) => watcher.failed(new Failure(id)), refreshed);
const show = (store: ListStore) =>
  render(<App {...{ host, tenant, store, provisioning, sites, people, workspaces }} />);
const callLinks = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '';
});

it.each<FailureId>([
  'offline',
  'throttled',
  'notSignedIn',
  'signInUnavailable',
  'noAccess',
  'missingSite',
  'invalid',
  'locked',
  'serverFault',
])('keeps the numbers and the first steps when reading fails: %s', async (id) => {
  show(failing(id));
  await screen.findByText(/Numrene og de første skridt gælder stadig/);
  expect(callLinks()).toEqual(expect.arrayContaining(['tel:112', 'tel:114', 'tel:25177374', 'tel:01000020']));
  expect(screen.getByText('Er nogen i fare nu?')).toBeTruthy();
});

it('tries again when the reader asks', async () => {
  const refreshed = jest.fn();
  show(failing('offline', refreshed));
  await userEvent.click(await screen.findByRole('button', { name: 'Prøv igen' }));
  expect(refreshed).toHaveBeenLastCalledWith({ interactive: true });
});

it('tells an employee what is missing and who can mend it', async () => {
  show(answering({ areas: 'missingList', resourcePersons: 'missingList' }));
  expect(await screen.findByText('Siden er ikke gjort klar endnu.')).toBeTruthy();
  expect(screen.getByText(/Stalking: Områder og Stalking: Ressourcepersoner/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Karen Fjordhøj' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Gør siden klar' })).toBeNull();
});

it('leads a coordinator to making it ready', async () => {
  show(answering({ areas: 'missingList' }, true));
  await userEvent.click(await screen.findByRole('button', { name: 'Gør siden klar' }));
  expect(await screen.findByRole('heading', { name: 'Kom i gang' })).toBeTruthy();
});

describe('rows with broken or hostile fields', () => {
  const hostile = {
    areas: [{ Key: 'a1', Title: 'Børn og Familie' }, { Title: null }],
    resourcePersons: [
      { Title: '<img src=x onerror=alert(1)>', AreaKeys: 'a1', Phone: 'javascript:alert(1)', Mail: 'x' },
      { Title: 'Signe Lyngtofte', AreaKeys: 'a1', Phone: '01 00 00 31' },
      { AreaKeys: 'a1' },
      { Title: 'y'.repeat(10_000), AreaKeys: 'a1' },
    ],
    helpNumbers: [{ Title: 'Vagten', Phone: '"><script>' }],
  };

  it('hide no other row and run nothing', async () => {
    show(answering(hostile));
    await userEvent.selectOptions(await screen.findByLabelText('Dit område'), 'Børn og Familie');
    expect(screen.getByText('Signe Lyngtofte')).toBeTruthy();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img, script')).toBeNull();
    expect(callLinks().filter((href) => !/^(tel:[+\d]+|mailto:\S+@\S+|#(\/\w+)+)$/.test(href ?? ''))).toEqual(
      [],
    );
  });

  it('are not an employee’s problem', async () => {
    show(answering(hostile));
    await screen.findByLabelText('Dit område');
    expect(screen.queryByText(/skal rettes/)).toBeNull();
  });

  it('are told to the coordinator, each with where to mend it', async () => {
    show(answering(hostile, true));
    expect(await screen.findByText('6 oplysninger skal rettes.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Se hvad' }));
    expect(
      await screen.findByText('Stalking: Ressourcepersoner, række 1: Telefon er ikke et telefonnummer.'),
    ).toBeTruthy();
    expect(screen.getByText('Stalking: Ressourcepersoner, række 4: Navn er for lang.')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /^Ret række/ })).toHaveLength(6);
  });
});

it('remembers the municipality’s own numbers for the next time nothing can be read', async () => {
  const first = show(answering({ helpNumbers: [{ Title: 'Ny vagt', Phone: '01 00 00 99' }] }));
  await screen.findByText('Ny vagt');
  first.unmount();
  show(failing('offline'));
  expect(screen.getByText('Ny vagt')).toBeTruthy();
  expect(callLinks()).toContain('tel:01000099');
  await screen.findByText('Der er ingen forbindelse til SharePoint.');
});

it('keeps the packaged number when the municipality has written none in its list', async () => {
  const first = show(answering({}));
  await screen.findByText(/ikke skrevet sine områder ind/);
  expect(callLinks()).toContain('tel:01000020');
  first.unmount();
  show(answering({}));
  expect(callLinks()).toContain('tel:01000020');
  await screen.findByText(/ikke skrevet sine områder ind/);
});

it('speaks English when asked, and remembers it', async () => {
  const first = show(answering({}));
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getByRole('heading', { name: 'What do I do?' })).toBeTruthy();
  await screen.findByText(/has not entered its areas/);
  first.unmount();
  show(answering({}));
  expect(screen.getByRole('heading', { name: 'Urgent help' })).toBeTruthy();
  await screen.findByText(/has not entered its areas/);
});

/** Read by hand from FACTS 1.4: what a coordinator works with in each model. Undecided is as in the first. */
const everyModels = ['Beredskab', 'Ressourcepersoner', 'Materialer', 'Model', 'Indstillinger', 'Tekster'];
const withMeetings = [...everyModels.slice(0, 2), 'Møder', 'Overblik', ...everyModels.slice(2)];
it.each([
  [undefined, everyModels],
  ['1', everyModels],
  ['2', withMeetings],
  ['3', withMeetings],
])('model %s has its own pages for a coordinator, and none of another model’s', async (model, pages) => {
  const settings = model === undefined ? [] : [{ Title: 'model', Value: model }];
  show(answering({ settings }, true));
  const navigation = await screen.findByRole('navigation', { name: 'Sider' });
  const names = within(navigation)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
  expect(names).toEqual(pages);
});
