import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QuickExit } from './QuickExit';
import { QuickExitButton } from './QuickExitButton';
import * as around from './window';

jest.mock('./window', () => ({ canLeave: jest.fn(), leaveForGood: jest.fn() }));
const framed = (isFramed: boolean) => jest.mocked(around.canLeave).mockReturnValue(!isFramed);
const left = jest.fn();
const secret = 'Vejen til hjælp';

function show() {
  render(
    <>
      <input aria-label="Søg på siden omkring" />
      <QuickExit left={left}>
        <p>{secret}</p>
        <input aria-label="Navn" />
        <QuickExitButton />
      </QuickExit>
    </>,
  );
}
const button = () => screen.queryByRole('button', { name: 'Forlad siden hurtigt' });

beforeEach(() => jest.mocked(around.leaveForGood).mockReset());

it('takes the page out of sight and the window elsewhere', async () => {
  framed(false);
  show();
  await userEvent.click(button() as HTMLElement);
  expect(around.leaveForGood).toHaveBeenCalledTimes(1);
  expect(left).toHaveBeenCalled();
  expect(button()).toBeNull();
  expect(screen.getByText(secret).closest('[hidden]')).not.toBeNull();
});

it('in a frame hides the page, says nothing of it, and opens it again as it was', async () => {
  framed(true);
  show();
  await userEvent.type(screen.getByLabelText('Navn'), 'K');
  await userEvent.keyboard('{Escape}{Escape}');
  expect(around.leaveForGood).not.toHaveBeenCalled();
  expect(screen.getByRole('region', { name: 'Siden er lukket.' })).toBe(document.activeElement);
  // Further presses in haste open nothing.
  await userEvent.keyboard('{Escape}{Enter} ');
  await userEvent.click(screen.getByRole('button', { name: 'Åbn igen' }));
  expect(screen.getByLabelText<HTMLInputElement>('Navn').value).toBe('K');
});

it('stays for one Escape, for two that are apart, and for those meant for the page around', async () => {
  framed(true);
  show();
  await userEvent.keyboard('{Escape}a{Escape}');
  screen.getByLabelText('Søg på siden omkring').focus();
  await userEvent.keyboard('{Escape}{Escape}');
  expect(button()).not.toBeNull();
});

it.each([
  [false, /dmi\.dk/],
  [true, /Skjuler siden/],
])(
  'says what it does before it is used (framed: %s), and stops saying it on Escape',
  async (isFramed, words) => {
    framed(isFramed);
    show();
    expect(button()?.getAttribute('aria-describedby')).toBe(screen.getByText(words).parentElement?.id);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(button());
  },
);
