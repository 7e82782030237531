import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LanguageProvider } from '../text';
import { Undoable } from './Undoable';
import { useUndo } from './useUndo';

function Page() {
  const last = useUndo();
  return (
    <FluentProvider theme={teamsLightTheme}>
      <LanguageProvider language="da">
        <button aria-label="Gør det" onClick={() => last.done('Gjort.', () => Promise.resolve())} />
        <Undoable last={last} />
        <button aria-label="Næste" />
      </LanguageProvider>
    </FluentProvider>
  );
}

it('leaves the keyboard where it was when something is taken back', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Gør det' }));
  await userEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Fortryd' })).toBeNull());
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Næste' }));
});
