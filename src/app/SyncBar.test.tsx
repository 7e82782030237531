import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Failure } from '../contracts/failure';
import type { SyncStatus } from '../contracts/listStore';
import { SyncBar } from './SyncBar';

const well: SyncStatus = {
  ...{ waiting: 0, needsYou: [], pausedUntil: undefined, failure: undefined },
  deviceKeeps: 'changes',
};
const sendNow = jest.fn();
const showNeeds = jest.fn();
const show = (status: Partial<SyncStatus>, page = { felt: false, writing: false }) =>
  render(<SyncBar status={{ ...well, ...status }} {...page} {...{ sendNow, showNeeds }} />);

it('says nothing while all is well, however much is on its way', () => {
  const { container } = show({ waiting: 3 });
  expect(container.textContent).toBe('');
});

it('says that changes are saved here while there is no connection, and sends when asked', async () => {
  show({ waiting: 2, failure: new Failure('offline') });
  expect(screen.getByText('Der er ingen forbindelse til SharePoint.')).toBeTruthy();
  expect(screen.getByText(/Dine 2 ændringer er gemt her/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(sendNow).toHaveBeenCalledTimes(1);
});

it('offers to sign in when that is what is missing', async () => {
  show({ waiting: 1, failure: new Failure('notSignedIn') });
  await userEvent.click(screen.getByRole('button', { name: 'Log ind' }));
  expect(sendNow).toHaveBeenCalled();
});

it('calls nothing saved that the browser does not keep', () => {
  show({ waiting: 1, failure: new Failure('offline'), deviceKeeps: 'nothing' });
  expect(screen.getByText('Browseren husker ikke noget her.')).toBeTruthy();
  expect(screen.queryByText(/gemt her/)).toBeNull();
});

it('bothers nobody with the browser’s memory where nothing is written', () => {
  const { container } = show({ deviceKeeps: 'nothing' });
  expect(container.textContent).toBe('');
  show({ deviceKeeps: 'nothing' }, { felt: true, writing: true });
  expect(screen.getByText('Browseren husker ikke noget her.')).toBeTruthy();
});

it('leads to what needs a person', async () => {
  show({ needsYou: [{ list: 'areas', key: 'a' }] });
  await userEvent.click(screen.getByRole('button', { name: 'Se hvad' }));
  expect(showNeeds).toHaveBeenCalled();
});

it('tells a pause only where it is felt', () => {
  const pausedUntil = Date.now() + 60_000;
  const { container } = show({ pausedUntil });
  expect(container.textContent).toBe('');
  show({ pausedUntil, waiting: 1 });
  expect(screen.getByText(/SharePoint beder os vente/, { ignore: '[aria-live]' })).toBeTruthy();
});
