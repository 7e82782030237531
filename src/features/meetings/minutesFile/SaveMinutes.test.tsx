/** What a person meets between pressing save and having the files. */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Failure } from '../../../contracts/failure';
import type { FileSaved } from '../../../contracts/files';
import { LanguageProvider } from '../../../text';
import { samplePaper } from './samplePaper';
import { SaveMinutes } from './SaveMinutes';

jest.mock('./makeFile', () => ({
  fileKinds: ['word', 'pdf'],
  makeFile: (kind: string) => Promise.resolve({ kind, name: kind, content: new Uint8Array(), type: '' }),
}));

type Put = (file: { readonly name: string }, how: string) => Promise<FileSaved>;
const saved = (name: string): FileSaved => ({ state: 'saved', url: `https://x.example/${name}` });

function show(put: Put) {
  render(
    <LanguageProvider language="da">
      <SaveMinutes
        audience="open"
        paper={() => samplePaper}
        findPlace={() => Promise.resolve(put)}
        hint=""
        contact={undefined}
        where="https://x.example"
      />
    </LanguageProvider>,
  );
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('writes a new version of the one that was there, and leaves the one just saved alone', async () => {
  const asked: string[] = [];
  show(({ name }, how) => {
    asked.push(`${name} ${how}`);
    if (name === 'pdf' && how === 'ask')
      return Promise.resolve({
        state: 'taken',
        url: 'https://x.example/old',
        by: 'Karen',
        keepsVersions: true,
      });
    return Promise.resolve(saved(name));
  });
  await press('Gem i gruppens filer');
  await screen.findByText('Referatet ligger der allerede.');
  await press('Gem en ny version');
  await screen.findByRole('link', { name: 'Åbn Word-filen' });
  expect(screen.getByRole('link', { name: 'Åbn PDF-filen' })).toHaveProperty('href', 'https://x.example/pdf');
  expect(asked).toEqual(['word ask', 'pdf ask', 'pdf newVersion']);
});

it('puts it beside the old one where versions are not kept, and says why', async () => {
  const asked: string[] = [];
  show(({ name }, how) => {
    asked.push(how);
    return Promise.resolve(
      how === 'ask' ? { state: 'taken', url: 'https://x.example/old', keepsVersions: false } : saved(name),
    );
  });
  await press('Gem i gruppens filer');
  await screen.findByText(/Mappen gemmer ikke gamle versioner/);
  await press('Gem ved siden af');
  await screen.findByRole('link', { name: 'Åbn Word-filen' });
  expect(asked).toEqual(['ask', 'ask', 'beside', 'beside']);
});

it.each([
  [
    () => Promise.resolve({ state: 'refused', why: 'full' } as const),
    'Der er ikke mere plads på gruppens side.',
  ],
  [() => Promise.resolve({ state: 'refused', why: 'inUse' } as const), 'Filen er åben hos en anden.'],
  [() => Promise.reject(new Failure('noAccess')), 'Du kan ikke gemme i gruppens filer.'],
  [() => Promise.reject(new Failure('offline')), 'Der er ingen forbindelse til SharePoint.'],
])('says what stands in the way, and can be tried again (%#)', async (put: Put, words) => {
  show(put);
  await press('Gem i gruppens filer');
  await screen.findByText(words);
  expect(screen.queryByRole('link', { name: 'Åbn Word-filen' })).toBeNull();
  await waitFor(() =>
    expect(
      screen.getByRole('button', { name: 'Gem i gruppens filer' }).getAttribute('aria-disabled'),
    ).not.toBe('true'),
  );
});
