import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { PickPeople } from '../../contracts/host';
import type { People } from '../../contracts/people';
import { LanguageProvider } from '../../text';
import { PeoplePicker, type PickedPerson } from './PeoplePicker';

const maja = {
  ...{ login: 'i:0#.f|membership|maja@fjordby.example', name: 'Maja Klitrose' },
  ...{ mail: 'maja@fjordby.example', guest: false },
};
const peopleWith = (find: People['find']): People => ({
  find,
  unknown: () => Promise.resolve(new Set()),
  members: () => Promise.resolve({ persons: [], grouped: false }),
});

function Picker(props: {
  readonly people: People;
  readonly pick?: PickPeople;
  readonly choose: (person: PickedPerson) => void;
}) {
  const [value, setValue] = useState('');
  return (
    <FluentProvider theme={teamsLightTheme}>
      <LanguageProvider language="da">
        <PeoplePicker
          {...{ value }}
          people={props.people}
          pick={props.pick}
          label="Navn"
          type={setValue}
          choose={(person) => {
            setValue(person.name);
            props.choose(person);
          }}
        />
      </LanguageProvider>
    </FluentProvider>
  );
}

const asWritten = /^Ikke valgt blandt kommunens ansatte/;

it('finds a colleague as one types, and gives their address along with the name', async () => {
  const find = jest.fn((text: string) => Promise.resolve(text === 'maja' ? [maja] : []));
  const choose = jest.fn();
  render(<Picker people={peopleWith(find)} choose={choose} />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Navn' }), 'maja');
  await userEvent.click(await screen.findByRole('option', { name: /Maja Klitrose/ }));
  expect(choose).toHaveBeenCalledWith(expect.objectContaining({ mail: 'maja@fjordby.example' }));
  expect(screen.getByDisplayValue('Maja Klitrose')).toBe(screen.getByRole('combobox', { name: 'Navn' }));
  expect(screen.queryByText(asWritten)).toBeNull();
  // Nobody is asked for every letter.
  expect(find.mock.calls.length).toBeLessThan(3);
});

it('a name from outside stays as it is written, and is said to be one', async () => {
  render(<Picker people={peopleWith(() => Promise.reject(new Error('closed')))} choose={jest.fn()} />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Navn' }), 'Vagtleder Åse');
  expect(await screen.findByText(asWritten)).toBeTruthy();
  expect(screen.getByDisplayValue('Vagtleder Åse')).toBe(screen.getByRole('combobox', { name: 'Navn' }));
});

it('uses the picker of Teams where there is one, and asks SharePoint for nobody', async () => {
  const find = jest.fn(() => Promise.resolve([maja]));
  const choose = jest.fn();
  const pick = () => Promise.resolve({ name: 'Maja Klitrose', mail: 'maja@fjordby.example' });
  render(<Picker people={peopleWith(find)} {...{ pick, choose }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Vælg i Teams' }));
  expect(await screen.findByDisplayValue('Maja Klitrose')).toBe(screen.getByLabelText('Navn'));
  expect(choose).toHaveBeenCalledTimes(1);
  expect(find).not.toHaveBeenCalled();
});
