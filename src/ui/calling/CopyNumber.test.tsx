import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyNumber } from './CopyNumber';

const number = '25 17 73 74';
const press = () => userEvent.click(screen.getByRole('button', { name: `Kopiér nummeret ${number}` }));

afterEach(() => jest.restoreAllMocks());

it('copies the number and says so in words', async () => {
  const user = userEvent.setup();
  render(<CopyNumber number={number} />);
  await user.click(screen.getByRole('button', { name: `Kopiér nummeret ${number}` }));
  expect(await screen.findByRole('button', { name: 'Kopieret' })).toBeTruthy();
  expect(screen.getByText('25 17 73 74 er kopieret.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(number);
});

it('goes the old way where the clipboard is refused', async () => {
  const command = jest.fn(() => true);
  Object.assign(document, { execCommand: command });
  refuseClipboard();
  render(<CopyNumber number={number} />);
  await press();
  expect(await screen.findByRole('button', { name: 'Kopieret' })).toBeTruthy();
  expect(command).toHaveBeenCalledWith('copy');
});

it('asks the reader to write it down where nothing can be copied', async () => {
  Object.assign(document, { execCommand: () => false });
  refuseClipboard();
  render(<CopyNumber number={number} />);
  await press();
  expect(await screen.findByRole('button', { name: 'Skriv det af' })).toBeTruthy();
});

function refuseClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
}
