import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SaveState, saveStateOf, type SaveStateShown } from './SaveState';

const live = () => document.querySelector('[aria-live="polite"]')?.textContent;
const state = (shown: SaveStateShown) => <SaveState shown={shown} of="Social vagt" />;

function wait(ms: number) {
  act(() => {
    jest.advanceTimersByTime(ms);
  });
}

it.each<[SaveStateShown, string, RegExp]>([
  [{ state: 'notSaved', why: 'typing' }, 'Ikke gemt', /lille pause/],
  [{ state: 'notSaved', why: 'device' }, 'Ikke gemt', /Bliv her/],
  [{ state: 'savedHere' }, 'Gemt her', /på denne enhed/],
  [{ state: 'saved' }, 'Gemt i SharePoint', /de andre kan se det/],
  [{ state: 'needsYou' }, 'Kræver dig', /taget stilling/],
])('%j is a word, and says what it means when asked', async (shown, word, meaning) => {
  render(state(shown));
  expect(screen.queryByText(meaning)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: word }));
  expect(screen.getByText(meaning)).toBeTruthy();
});

it('is silent at first and while somebody types, and then says once what became of it', () => {
  jest.useFakeTimers();
  const { rerender } = render(state({ state: 'saved' }));
  expect(live()).toBe('');
  rerender(state({ state: 'notSaved', why: 'typing' }));
  wait(5000);
  expect(live()).toBe('');
  rerender(state({ state: 'savedHere' }));
  wait(1000);
  expect(live()).toBe('Social vagt: Gemt her');
  rerender(state({ state: 'saved' }));
  wait(1000);
  expect(live()).toBe('Social vagt: Gemt i SharePoint');
  jest.useRealTimers();
});

it('a row without anything under way is in SharePoint', () => {
  expect(saveStateOf(undefined)).toEqual({ state: 'saved' });
  expect(saveStateOf({ state: 'notSaved', why: 'device' })).toEqual({ state: 'notSaved', why: 'device' });
});
