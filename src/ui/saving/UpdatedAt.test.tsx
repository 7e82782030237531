import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Failure } from '../../contracts/failure';
import { UpdatedAt } from './UpdatedAt';

const at = new Date().setHours(14, 5, 0, 0);

it('says when, and fetches again when asked', async () => {
  const refresh = jest.fn();
  render(<UpdatedAt at={at} refresh={refresh} />);
  expect(screen.getByText('Opdateret kl. 14.05')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Hent igen' }));
  expect(refresh).toHaveBeenCalledTimes(1);
});

it('says that it is from before when SharePoint did not answer, and why', async () => {
  const refresh = jest.fn();
  render(<UpdatedAt at={at} behind={new Failure('offline')} refresh={refresh} />);
  expect(
    screen.getByText('Vises, som det var kl. 14.05. Der er ingen forbindelse til SharePoint.'),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(refresh).toHaveBeenCalledTimes(1);
});

it('offers nothing where asking again cannot help', () => {
  render(<UpdatedAt at={at} behind={new Failure('noAccess')} refresh={jest.fn()} />);
  expect(screen.queryByRole('button')).toBeNull();
});
