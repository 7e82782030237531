import { act, render, screen } from '@testing-library/react';
import { PauseNotice } from './PauseNotice';

const live = () => document.querySelector('[aria-live="polite"]')?.textContent;
function second() {
  act(() => {
    jest.advanceTimersByTime(1000);
  });
}

it('counts down for the eyes, and speaks only at the beginning and the end', () => {
  jest.useFakeTimers();
  render(<PauseNotice until={Date.now() + 3000} waiting />);
  expect(
    screen.getByRole('group', { name: 'SharePoint beder os vente. Vi prøver igen om 3 sekunder.' }),
  ).toBeTruthy();
  const atFirst = live();
  expect(atFirst).toMatch(/om 3 sekunder/);
  second();
  expect(screen.getByRole('group', { name: /om 2 sekunder/ })).toBeTruthy();
  expect(live()).toBe(atFirst);
  second();
  second();
  expect(screen.queryByText(/beder os vente/)).toBeNull();
  expect(live()).toBe('Ventetiden er slut. Vi prøver igen.');
  jest.useRealTimers();
});

it('takes no room and says nothing when nobody asked us to wait', () => {
  render(<PauseNotice until={undefined} waiting={false} />);
  expect(live()).toBe('');
  expect(screen.queryByText(/vente/)).toBeNull();
});
