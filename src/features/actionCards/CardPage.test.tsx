import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { nationalHelpNumbers } from '../../content';
import { CardPage, type CardPageProps } from './CardPage';
import { localFactsFrom } from './localFacts';

const go = jest.fn();
const factsWhere = (known: 'yes' | 'no') =>
  localFactsFrom(
    new Map(),
    { known, ownNumbers: [], coordinator: undefined },
    { role: 'employee', situation: 'exposedAdult' },
  );
const props: CardPageProps = {
  role: 'employee',
  situation: 'exposedAdult',
  localTexts: [],
  facts: factsWhere('yes'),
  numbers: nationalHelpNumbers,
  municipality: 'Fjordby Kommune',
  placement: 'page',
  whom: undefined,
  personsNow: () => [{ name: 'Signe Lyngtofte', phone: '01 00 00 31' }],
  edit: undefined,
  back: { href: '#/readiness', go },
  address: { href: 'https://tab.fjordby.example/#/card/employee/exposedAdult', opens: 'anywhere' },
  share: undefined,
  takeFocus: false,
};
const show = async (more: Partial<CardPageProps> = {}) => {
  render(<CardPage {...props} {...more} />);
  await screen.findByRole('img', { name: /^QR-kode/, hidden: true });
};
const printed = (kind: 'beforeprint' | 'afterprint') => act(() => void window.dispatchEvent(new Event(kind)));
const sheet = () => document.querySelector<HTMLElement>('body > .stalking-sheet');

it('reads from the card’s name to the sources, urgent help first', async () => {
  await show();
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'En borger er måske udsat for stalking',
    ...['Akut', 'Gør sådan', 'Pas på', 'Børn', 'Sparring', 'Brobygning', 'Dokumentation', 'Opfølgning'],
    'Om kortet',
  ]);
});

it('takes the keyboard along only when the reader came from another page', async () => {
  await show();
  expect(document.activeElement).toBe(document.body);
});

it('lets the keyboard go on from its name', async () => {
  await show({ takeFocus: true });
  expect(document.activeElement).toBe(screen.getAllByRole('heading')[0]);
});

it('is printed with numbers, persons and code, and is gone from the page afterwards', async () => {
  await show();
  expect(sheet()).toBeNull();
  printed('beforeprint');
  const paper = within(sheet() as HTMLElement);
  expect(paper.getByText('Fjordby Kommune')).toBeTruthy();
  expect(paper.getByText('112')).toBeTruthy();
  expect(paper.getByText('Signe Lyngtofte, 01 00 00 31')).toBeTruthy();
  expect(paper.getByText(/^Udskrevet \d/)).toBeTruthy();
  expect(paper.getByRole('img', { hidden: true })).toBeTruthy();
  printed('afterprint');
  expect(sheet()).toBeNull();
});

it('says nothing of what is filled in where nobody can know, on the screen or on paper', async () => {
  await show({ facts: factsWhere('no') });
  expect(screen.getByText(/kan ikke vises her lige nu/)).toBeTruthy();
  printed('beforeprint');
  expect(screen.queryByText(/ikke udfyldt endnu/)).toBeNull();
  printed('afterprint');
});

it('on somebody’s page it is printed only when asked for', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  await show({ placement: 'part' });
  printed('beforeprint');
  expect(sheet()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Udskriv' }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  printed('beforeprint');
  expect(sheet()).not.toBeNull();
});

it('says so where the clipboard is kept from it', async () => {
  await show();
  const user = userEvent.setup();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(screen.getByText('Link og QR-kode'));
  await user.click(screen.getByRole('button', { name: 'Kopiér adressen' }));
  expect(await screen.findByText('Adressen er markeret. Kopiér den selv.')).toBeTruthy();
});
