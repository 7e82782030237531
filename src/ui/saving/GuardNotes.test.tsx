import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GuardNotes } from './GuardNotes';
import { lineAt } from './lineAt';

const words = { why: 'Det fører til en person.', advice: 'Skriv det i fagsystemet i stedet.', end: 20 };
const warning = { ...words, title: 'Ligner et navn', blocks: false, start: 2 };
const blocking = { ...words, title: 'Ligner et CPR-nummer', blocks: true, start: 14 };

it('says what, where and what to do instead, with what blocks first', async () => {
  const show = jest.fn();
  render(<GuardNotes text={'Første linje\nAnden linje'} notes={[warning, blocking]} show={show} />);
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('Ikke gemt · Linje 2 · Ligner et CPR-nummer');
  expect(first?.textContent).toContain('Det fører til en person. Skriv det i fagsystemet i stedet.');
  expect(second?.textContent).toContain('Vær opmærksom · Linje 1 · Ligner et navn');
  await userEvent.click(screen.getAllByRole('button', { name: 'Vis hvor' })[0] as HTMLElement);
  expect(show).toHaveBeenCalledWith(14, 20);
});

it('names no line where there is only one', () => {
  render(<GuardNotes text="Én linje" notes={[warning]} />);
  expect(screen.queryByText(/Linje/)).toBeNull();
});

it.each([
  ['a\nb', 0, 1],
  ['a\nb', 2, 2],
  ['a\r\nb\rc', 5, 3],
])('%j at %i is line %i', (text, place, line) => expect(lineAt(text, place)).toBe(line));
