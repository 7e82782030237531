import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ListStore } from '../../../contracts/listStore';
import { NumberList } from './NumberList';
import type { NumberRow } from './ownNumber';

const number = (key: string, Title: string, more: Partial<NumberRow> = {}): NumberRow => ({
  ...{ list: 'helpNumbers', key, number: 1, editUrl: '' },
  fields: { Title, Phone: '01 00 00 20' } as NumberRow['fields'],
  ...more,
});
const conflict = { column: 'Title', base: 'Vagt', mine: 'Vagttelefon', theirs: 'Døgnvagt' };

it('who has begun to write in another number while a decision is being kept goes on writing there', async () => {
  let keep: (kept: { readonly state: 'savedHere' }) => void = () => undefined;
  const settle = () => new Promise((done) => (keep = done));
  const store = { settle, setAside: () => Promise.resolve([]) } as unknown as ListStore;
  const show = (rows: readonly NumberRow[]) => <NumberList {...{ store, rows, contact: undefined }} />;
  const other = number('b', 'Jobcenter');
  const need = { kind: 'conflict', fields: [conflict] } as const;
  const { rerender } = render(
    show([number('a', 'Vagt', { saving: { state: 'needsYou', need } as NumberRow['saving'] }), other]),
  );
  await userEvent.click(screen.getByRole('radio', { name: /Du skrev/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Gem mit valg' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ret Jobcenter' }));
  await userEvent.keyboard('e');
  rerender(show([number('a', 'Vagttelefon'), other]));
  await act(async () => {
    keep({ state: 'savedHere' });
    await new Promise((done) => setTimeout(done, 20));
  });
  await userEvent.keyboard('t');
  expect((document.activeElement as HTMLInputElement).value).toBe('Jobcenteret');
});

it('who is done writing in a number goes on from its button', async () => {
  const store = {
    change: () => Promise.resolve({ state: 'savedHere' }),
    setAside: () => Promise.resolve([]),
  } as unknown as ListStore;
  render(
    <NumberList {...{ store, contact: undefined }} rows={[number('c', 'Vagt'), number('d', 'Jobcenter')]} />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Ret Vagt' }));
  await userEvent.keyboard('en{Enter}');
  await act(() => new Promise((done) => setTimeout(done, 50)));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Ret Vagt/ }));
});
