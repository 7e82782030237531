import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Kept, ListStore, SiteView, Watcher } from '../../../contracts/listStore';
import type { homeLists } from '../../../lists';
import { DecisionPage } from './DecisionPage';

type Lists = typeof homeLists;

/** A store with settings and nothing else. What is changed is told to `changed` and stays as it was. */
function storeWith(values: Readonly<Record<string, string>>, mayEdit: boolean, changed: () => Kept) {
  const rows = Object.entries(values).map(([Title, Value], at) => ({
    list: 'settings',
    key: `key-${Title}`,
    number: at + 1,
    editUrl: '',
    fields: { Title, Value },
  }));
  const written: (readonly [base: unknown, fields: unknown])[] = [];
  const store = {
    watch(_: Lists, watcher: Watcher<Lists>) {
      watcher.seen({ mayEdit, lists: { settings: { ok: true, rows } } } as unknown as SiteView<Lists>);
      return { refresh: () => undefined, rest: () => undefined, stop: () => undefined };
    },
    change(list: unknown, key: unknown, base: unknown, fields: unknown) {
      written.push([base, fields]);
      return Promise.resolve(changed());
    },
  };
  return { store: store as unknown as ListStore, written };
}

const tenant = { staffSite: '/sites/beredskab', municipality: 'Fjordby Kommune', helpNumbers: [] };
const show = (store: ListStore) =>
  render(
    <DecisionPage store={store} tenant={tenant as never} municipality="Fjordby Kommune" placement="page" />,
  );
const saveIt = () => userEvent.click(screen.getByRole('button', { name: 'Gem beslutningen' }));

it('writes only what is new, from what stood there', async () => {
  const { store, written } = storeWith({ model: '1', 'decision.by': 'Direktionen' }, true, () => ({
    state: 'savedHere',
  }));
  show(store);
  await userEvent.click(screen.getByRole('radio', { name: /^Model 2/ }));
  await userEvent.type(screen.getByLabelText('Mandat'), 'Indkalde på tværs.');
  await saveIt();
  await waitFor(() => expect(written).toHaveLength(2));
  expect(written).toEqual([
    [{ Value: '1' }, { Value: '2' }],
    [undefined, { Title: 'decision.mandate', Value: 'Indkalde på tværs.' }],
  ]);
});

it('keeps what the guard stops, and says so at its field', async () => {
  const { store } = storeWith({ model: '2' }, true, () => ({
    ...{ state: 'notSaved', why: 'guard' },
    findings: [],
  }));
  show(store);
  await userEvent.type(screen.getByLabelText('Mandat'), 'Som aftalt om sagen.');
  await saveIt();
  expect(await screen.findByText(/kan afsløre, hvem en borger er/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Mandat').value).toBe('Som aftalt om sagen.');
  expect(screen.getByText(/er ikke gemt endnu/)).toBeTruthy();
});

it('sends nothing while no model is chosen', async () => {
  const { store, written } = storeWith({}, true, () => ({ state: 'savedHere' }));
  show(store);
  await saveIt();
  expect(screen.getByText('Vælg en model.')).toBeTruthy();
  expect(written).toEqual([]);
});

it('is read by who may not write', () => {
  const { store } = storeWith({ model: '3', 'decision.review': '2027-11-02' }, false, () => ({
    state: 'savedHere',
  }));
  show(store);
  expect(screen.getByText('Model 3: Information, fokus, samarbejde og plan')).toBeTruthy();
  expect(screen.getByText('2. november 2027')).toBeTruthy();
  expect(screen.getAllByText('Ikke angivet')).toHaveLength(4);
  expect(screen.queryByRole('textbox')).toBeNull();
});
