import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ResourcePerson } from '../resourcePerson';
import { areaRoute, personRoute, type PersonsRoute, personsPlace } from './place';
import { PersonsPage } from './PersonsPage';

const areas = [{ key: 'a', name: { da: 'Beskæftigelse', en: 'Employment' }, sortOrder: 1 }];
const person = (key: string, more: Partial<ResourcePerson> = {}): ResourcePerson => ({
  ...{ key, name: key, jobTitle: undefined, areaKeys: ['a'], themes: [] },
  ...{ phone: '01 00 00 31', mail: `${key}@fjordby.example` },
  ...more,
});
const many = Array.from({ length: 100 }, (_, index) => person(`Bo Klit${String(index).padStart(3, '0')}`));

function Shown(props: {
  readonly persons: readonly ResourcePerson[];
  readonly unknown?: readonly string[];
  readonly at?: PersonsRoute;
}) {
  const [route, go] = useState<PersonsRoute>(props.at ?? 'persons');
  return (
    <PersonsPage
      {...{ areas, route, go, municipality: 'Fjordby', openChat: undefined, persons: props.persons }}
      unknown={new Set(props.unknown)}
      takeFocus
    />
  );
}
beforeEach(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});
const rows = () => screen.getAllByRole('listitem').filter((row) => row.querySelector('[data-person]'));

it('draws no more than one looks through, and more on demand', async () => {
  render(<Shown persons={many} />);
  expect(rows()).toHaveLength(30);
  await userEvent.click(screen.getByRole('button', { name: 'Vis 30 til' }));
  expect(rows()).toHaveLength(60);
});

it('refers to the substitute while somebody is away, and offers no call to them', () => {
  const away = person('Inge Sandkrog', { awayUntil: '2099-12-03', substitute: 'Signe Lyngtofte' });
  const signe = person('Signe Lyngtofte', { phone: '01 00 00 99' });
  render(<Shown persons={[away, signe]} at={personRoute(away.key)} />);
  expect(screen.getAllByText(/Væk til og med 3. december 2099. Ring i stedet til Signe/)).toHaveLength(2);
  const calls = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(calls.filter((href) => href === 'tel:01000031')).toEqual([]);
  expect(calls.filter((href) => href === 'tel:01000099')).toHaveLength(2);
});

it('never lets somebody who may have left look as if they could simply be called', () => {
  render(<Shown persons={[person('Rejst')]} unknown={['Rejst@fjordby.example']} />);
  expect(screen.getByText(/er måske rejst/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Ring til/ })).toBeNull();
});

it('says so of an address that names nobody any more', async () => {
  render(<Shown persons={many} at="persons/borte" />);
  expect(screen.getByText('Personen står ikke på listen længere.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Tilbage til listen' }));
  expect(screen.getByRole('searchbox')).toBeTruthy();
});

it('keeps addresses whatever a key is made of', () => {
  const key = 'https://x.example/Lists/A B/EditForm.aspx?ID=1';
  expect(personsPlace(personRoute(key))).toEqual({ kind: 'person', key });
  expect(personsPlace(areaRoute(key))).toEqual({ kind: 'area', key });
  expect(personsPlace('persons/%E0%A4%A')).toEqual({ kind: 'person', key: '%E0%A4%A' });
});
