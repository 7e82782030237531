import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { People } from '../../contracts/people';
import type { Area } from './area';
import { AreaPersons } from './AreaPersons';
import type { ResourcePerson } from './resourcePerson';

const area = (key: string, name: string, sortOrder: number): Area => ({
  key,
  name: { da: name, en: name },
  sortOrder,
});
const areas = [area('a2', 'Ældre', 2), area('a1', 'Beskæftigelse', 1), area('a3', 'Psykiatri', 3)];
const person = (name: string, areaKeys: string[], more: Partial<ResourcePerson> = {}): ResourcePerson => ({
  key: name,
  name,
  areaKeys,
  themes: [],
  jobTitle: undefined,
  phone: '01 00 00 31',
  mail: 'p@fjordby.example',
  ...more,
});
const persons = [person('Signe Lyngtofte', ['a1']), person('Inge Sandkrog', ['ældre'], { phone: undefined })];
const contact = { name: 'Karen Fjordhøj', mail: 'karen@fjordby.example' };
const everybody = { unknown: () => Promise.resolve<ReadonlySet<string>>(new Set()) };
const show = (openChat?: (mail: string) => void, people: Pick<People, 'unknown'> = everybody) =>
  render(<AreaPersons {...{ areas, persons, people, contact, openChat }} />);
const choose = (name: string) => userEvent.selectOptions(screen.getByLabelText('Dit område'), name);

beforeEach(() => localStorage.clear());

it('lists the areas in the municipality’s own order', () => {
  show();
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'Vælg område',
    'Beskæftigelse',
    'Ældre',
    'Psykiatri',
  ]);
});

it('shows who covers the chosen area, with the ways to reach them', async () => {
  show();
  await choose('Beskæftigelse');
  const card = screen.getByText('Signe Lyngtofte').closest('li');
  expect(card).not.toBeNull();
  const links = within(card as HTMLElement).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'tel:01000031',
    'mailto:p@fjordby.example',
  ]);
  expect(screen.queryByText('Inge Sandkrog')).toBeNull();
});

it('says of whom the tenant no longer knows, and offers no chat with them', async () => {
  const asked: (readonly string[])[] = [];
  show(() => undefined, {
    unknown: (mails) => {
      asked.push(mails);
      return Promise.resolve(new Set(mails));
    },
  });
  expect(asked).toEqual([]);
  await choose('Beskæftigelse');
  expect(await screen.findByText(/er måske rejst/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Chat med Signe Lyngtofte' })).toBeNull();
  expect(screen.getByRole('link', { name: /Ring til Signe Lyngtofte/ })).toBeTruthy();
  expect(asked).toEqual([['p@fjordby.example']]);
});

it('finds a person whose area was typed by name in SharePoint', async () => {
  show();
  await choose('Ældre');
  expect(screen.getByText('Inge Sandkrog')).toBeTruthy();
});

it('sends the reader on to a person when nobody covers the area', async () => {
  show();
  await choose('Psykiatri');
  expect(screen.getByText(/ingen ressourceperson endnu/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Karen Fjordhøj' })).toBeTruthy();
});

it('offers chat only where the host can', async () => {
  const openChat = jest.fn();
  show(openChat);
  await choose('Beskæftigelse');
  await userEvent.click(screen.getByRole('button', { name: 'Chat med Signe Lyngtofte' }));
  expect(openChat).toHaveBeenCalledWith('p@fjordby.example');
});

it('remembers the area on this device, and lives with storage that is denied', async () => {
  const first = show();
  await choose('Beskæftigelse');
  first.unmount();
  const second = show();
  expect(screen.getByText('Signe Lyngtofte')).toBeTruthy();
  second.unmount();
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  show();
  expect(screen.getByLabelText('Dit område')).toBeTruthy();
});
