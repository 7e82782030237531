import { candidatesFrom } from './candidates';

const member = (name: string, mail: string | undefined, guest = false) => ({
  ...{ login: `i:0#.f|membership|${name}`, name, mail, guest },
});
const shown = (...args: Parameters<typeof candidatesFrom>) =>
  candidatesFrom(...args).map(({ name, likely, login, guest }) =>
    [name, likely && 'likely', login ? 'there' : 'elsewhere', guest && 'guest'].filter(Boolean).join(' '),
  );

it('offers members first, each once, and means those who are on the municipality’s list', () =>
  expect(
    shown(
      [member('Signe', 'signe@fjordby.example'), member('Maja', 'maja@fjordby.example')],
      [
        { name: 'Signe Lyngtofte', mail: ' Signe@fjordby.example' },
        { name: 'Troels', mail: 'troels@fjordby.example' },
        { name: 'Uden adresse', mail: undefined },
      ],
      [],
    ),
  ).toEqual(['Signe likely there', 'Maja there', 'Troels elsewhere']));

it('means whoever does it, and never a guest', () =>
  expect(
    shown(
      [member('Karen', 'karen@fjordby.example'), member('Anders', 'anders@politi.example', true)],
      [{ name: 'Anders', mail: 'anders@politi.example' }],
      ['karen@fjordby.example', undefined],
    ),
  ).toEqual(['Karen likely there', 'Anders there guest']));
