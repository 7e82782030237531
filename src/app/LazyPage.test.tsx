import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LazyPage } from './LazyPage';

const Page = ({ name }: { readonly name: string }) => <p>{name}</p>;

it('says when a page is out of reach, and fetches it when asked again', async () => {
  const load = jest
    .fn<Promise<{ default: typeof Page }>, []>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValueOnce({ default: Page });
  render(<LazyPage load={load} page={{ name: 'Spørgeguide' }} />);
  expect(await screen.findByText('Siden kan ikke hentes lige nu.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
  expect(await screen.findByText('Spørgeguide')).toBeTruthy();
});
