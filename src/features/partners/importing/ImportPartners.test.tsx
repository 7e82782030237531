import { randomUUID } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Guarding } from '../../../contracts/guarding';
import type { ListStore, RowChange } from '../../../contracts/listStore';
import type { Choice, Saving } from '../../../contracts/saving';
import { GuardingProvider } from '../../../ui';
import type { PartnerRow } from '../usePartners';
import { ImportPartners } from './ImportPartners';

// Browsers have them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.assign(globalThis.crypto, { randomUUID });

/** A list in memory that takes what is written, as far as it is told to. */
class Memory {
  rows: PartnerRow[] = [];
  readonly handed: (readonly RowChange[])[] = [];
  readonly settled: string[] = [];
  saving: (key: string, index: number) => Saving | undefined = () => undefined;
  readonly store = {
    changeAll: (_: unknown, changes: readonly RowChange[]) => {
      this.handed.push(changes);
      for (const [index, change] of changes.entries()) this.take(change, index);
      return Promise.resolve({ state: 'savedHere' });
    },
    settle: (_: unknown, key: string, choice: Choice) => {
      this.settled.push(`${choice.kind} ${key}`);
      this.rows = this.rows.flatMap((row) =>
        row.key !== key ? [row] : choice.kind === 'giveUp' ? [] : [{ ...row, saving: undefined }],
      );
      return Promise.resolve({ state: 'savedHere' });
    },
    sendNow: () => undefined,
  } as unknown as ListStore;

  private take(change: RowChange, index: number) {
    const before = this.rows.find(({ key }) => key === change.key);
    this.rows = this.rows.filter(({ key }) => key !== change.key);
    if (change.kind === 'remove') return;
    const fields = { ...before?.fields, ...change.fields } as PartnerRow['fields'];
    const saving = this.saving(change.key, index);
    this.rows.push({ list: 'partners', key: change.key, number: 1, editUrl: '', fields, saving });
  }
}

const guarding: Guarding = {
  look: (_, fields) =>
    Promise.resolve(
      JSON.stringify(fields).includes('010190-1234')
        ? [{ column: 'Agreement', kind: 'cpr', severity: 'block', start: 0, end: 11 }]
        : [],
    ),
  words: () => Promise.reject(new Error('not asked')),
};

function shown(memory: Memory) {
  const page = () => (
    <GuardingProvider value={guarding}>
      <ImportPartners store={memory.store} rows={memory.rows} />
    </GuardingProvider>
  );
  const { rerender } = render(page());
  return {
    choose: async (name: string, ...lines: readonly string[]) => {
      const bytes = new TextEncoder().encode(lines.join('\n'));
      const file = new File([bytes], name);
      // jsdom's files cannot be read this way yet.
      file.arrayBuffer = () => Promise.resolve(bytes.buffer);
      await act(() => userEvent.upload(screen.getByLabelText('Vælg fil', { selector: 'input' }), file));
    },
    press: async (name: string | RegExp) => {
      const button = await screen.findByRole('button', { name });
      await waitFor(() => expect(button.getAttribute('aria-disabled')).not.toBe('true'));
      await userEvent.click(button);
      rerender(page());
    },
  };
}

const header = 'Navn;Telefon;Aftale';

it('shows what becomes of each line, and writes nothing when the file is put away', async () => {
  const memory = new Memory();
  const { choose, press } = shown(memory);
  await choose(
    'p.csv',
    header,
    'Politi A;01000071;',
    'Politi B;;',
    'Politi C;01000072;om 010190-1234',
    '=1;0;',
  );
  expect(await screen.findByText('1 ny')).toBeTruthy();
  expect(screen.getByText('3 kan ikke bruges')).toBeTruthy();
  expect(screen.getByRole('row', { name: /^4 Kan ikke bruges.*cpr-nummer/ })).toBeTruthy();
  expect(screen.getByRole('row', { name: /^5 Kan ikke bruges. Der står en formel/ })).toBeTruthy();
  await press('Læg filen væk');
  expect(memory.handed).toEqual([]);
  expect(screen.queryByRole('table')).toBeNull();
});

it('what is taken in can be undone: what was made goes, what was changed is as before', async () => {
  const memory = new Memory();
  memory.rows = [
    {
      ...{ list: 'partners', key: 'a', number: 1, editUrl: '' },
      fields: { Title: 'Politi A', Kind: 'police', Phone: '01 00 00 71', Agreement: 'Før' },
    },
  ];
  const { choose, press } = shown(memory);
  await choose('p.csv', header, 'Politi A;01000071;Efter', 'Politi B;01000072;');
  await press('Tilføj 1 og ret 1');
  expect(memory.rows.map(({ fields }) => [fields.Title, fields.Agreement])).toEqual([
    ['Politi A', 'Efter'],
    ['Politi B', undefined],
  ]);
  expect(await screen.findByText('1 partner er tilføjet, 1 er rettet.')).toBeTruthy();
  await press('Fortryd det hele');
  expect(memory.rows.map(({ fields }) => [fields.Title, fields.Agreement])).toEqual([['Politi A', 'Før']]);
  expect(await screen.findByText(/^Det er fortrudt/)).toBeTruthy();
});

it('an import that stopped half-way goes on with the same keys', async () => {
  const memory = new Memory();
  memory.saving = (_, index) =>
    index === 1 ? ({ state: 'needsYou', need: { kind: 'failed', mine: {} } } as Saving) : undefined;
  const { choose, press } = shown(memory);
  await choose('p.csv', header, 'Politi A;01000071;', 'Politi B;01000072;');
  await press('Tilføj 2 partnere');
  expect(await screen.findByText('1 linje kom ikke i SharePoint.')).toBeTruthy();
  const stuck = memory.rows.find(({ saving }) => saving)?.key;
  await press('Prøv igen');
  expect(memory.settled).toEqual([`tryAgain ${stuck}`]);
  expect(memory.handed).toHaveLength(1);
});

it('an import that stopped half-way can be undone as well', async () => {
  const memory = new Memory();
  memory.saving = (_, index) =>
    index === 1 ? ({ state: 'needsYou', need: { kind: 'failed', mine: {} } } as Saving) : undefined;
  const { choose, press } = shown(memory);
  await choose('p.csv', header, 'Politi A;01000071;', 'Politi B;01000072;');
  await press('Tilføj 2 partnere');
  await press('Fortryd det hele');
  await waitFor(() => expect(memory.rows).toEqual([]));
});

it('a column that was guessed wrongly is chosen by hand', async () => {
  const memory = new Memory();
  const { choose, press } = shown(memory);
  await choose('p.csv', 'a;b', 'Politi A;01000071');
  expect(await screen.findByText(/Vælg kolonnen med navne/)).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Navn'), 'a');
  await userEvent.selectOptions(screen.getByLabelText('Telefon'), 'b');
  await press('Tilføj 1 partner');
  expect(memory.rows.map(({ fields }) => fields.Title)).toEqual(['Politi A']);
});

it.each([
  ['p.csv', 'Navn;Telefon\nPoliti KÃ¸benhavn;01000071', 'Nogle bogstaver er gået i stykker i filen.'],
  ['p.xlsx', 'PK\u0003\u0004', 'p.xlsx kan ikke læses ind.'],
  ['p.vcf', 'BEGIN:VCARD', 'p.vcf kan ikke læses ind.'],
  ['p.csv', 'Navn;Telefon', 'p.csv kan ikke læses ind.'],
])('says what is wrong with %s', async (name, content, words) => {
  const { choose } = shown(new Memory());
  await choose(name, content);
  expect(await screen.findByText(words)).toBeTruthy();
});
