import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Failure, type FailureId } from '../../contracts/failure';
import type { FieldConflict, Need } from '../../contracts/saving';
import { GuardingProvider } from '../saving/guarding';
import { useGuardFindings } from '../saving/useGuardFindings';
import { Decision } from './Decision';

const columns = { Phone: { title: 'Telefon' }, Text: { title: 'Tekst', long: true } };
const contact = { name: 'Karen Fjordhøj', mail: 'karen@fjordby.example' };
const phone = { column: 'Phone', base: '01 00 00 20', mine: '01 00 00 21', theirs: '01 00 00 22' };
const decide = jest.fn();
const show = (need: Need) =>
  render(<Decision need={need} columns={columns} contact={contact} decide={decide} />);
const conflict = (...fields: FieldConflict[]): Need => ({
  ...{ kind: 'conflict', fields, by: 'Inge Sandkrog', at: new Date().toISOString() },
});
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => decide.mockReset());

describe('two people changed the same', () => {
  it('shows who, both versions with the difference, and what was before', () => {
    show(conflict(phone));
    expect(screen.getByText(/^Inge Sandkrog ændrede det kl\. .*kan du finde igen/)).toBeTruthy();
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['21', '22']);
    expect(screen.getByText('Før stod der: 01 00 00 20')).toBeTruthy();
  });

  it('decides nothing by itself and says what is missing', async () => {
    show(conflict(phone));
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await press('Gem mit valg');
    expect(decide).not.toHaveBeenCalled();
    expect(screen.getByText('Vælg en af udgaverne.')).toBeTruthy();
  });

  it.each([
    [/Du skrev/, '01 00 00 21'],
    [/Inge Sandkrog skrev/, '01 00 00 22'],
  ])('takes %s', async (name, value) => {
    show(conflict(phone));
    await userEvent.click(screen.getByRole('radio', { name }));
    await press('Gem mit valg');
    expect(decide).toHaveBeenCalledWith({ kind: 'choose', fields: { Phone: value } });
  });

  it('lets a person join both by hand', async () => {
    show(conflict({ column: 'Text', base: 'Start', mine: 'Start en', theirs: 'Start to' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Skriv det selv' }));
    const box = screen.getByRole('textbox', { name: 'Tekst: Skriv det selv' });
    expect((box as HTMLTextAreaElement).value).toBe('Start en\nto');
    await userEvent.type(box, ' tre');
    await press('Gem mit valg');
    expect(decide).toHaveBeenCalledWith({ kind: 'choose', fields: { Text: 'Start en\nto tre' } });
  });

  it('wants a choice for every column', async () => {
    show(conflict(phone, { column: 'Text', base: '', mine: 'a', theirs: '' }));
    await userEvent.click(screen.getAllByRole('radio', { name: /Du skrev/ })[0] as HTMLElement);
    await press('Gem mit valg');
    expect(decide).not.toHaveBeenCalled();
    expect(screen.getAllByText('Vælg en af udgaverne.')).toHaveLength(1);
    expect(screen.getByText('ingenting')).toBeTruthy();
  });
});

describe('what is joined by hand', () => {
  const text: FieldConflict = { column: 'Text', base: '', mine: 'en', theirs: 'to' };
  const words = { found: 'Ligner et navn.', why: 'Det fører til en person.', instead: 'Skriv en rolle.' };
  const allWords = { kinds: { name: words }, outcome: { block: '', warn: '', hint: '' } };
  const guarding = {
    look: (_: unknown, { Text }: Readonly<Record<string, unknown>>) => {
      const start = String(Text).indexOf('Ane Lund');
      const place = { column: 'Text', kind: 'name', severity: 'warn', start, end: start + 8 } as const;
      return Promise.resolve(start < 0 ? [] : [place]);
    },
    words: () => Promise.resolve({ da: allWords, en: allWords }),
  };
  const Guarded = () => {
    const guard = useGuardFindings({ columns: {} });
    return <Decision {...{ need: conflict(text), columns, contact, decide, guard }} />;
  };

  it('is looked at by the guard, and the person may say that it is no citizen', async () => {
    render(
      <GuardingProvider value={guarding}>
        <Guarded />
      </GuardingProvider>,
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Skriv det selv' }));
    const box = screen.getByRole('textbox', { name: 'Tekst: Skriv det selv' });
    await userEvent.type(box, ' Ane Lund');
    expect(await screen.findByText(/Det fører til en person/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /ikke en borger/i }));
    expect(screen.queryByText(/Det fører til en person/)).toBeNull();
    expect(document.activeElement).toBe(box);
  });
});

it('a removal of what was changed shows the change before it goes', async () => {
  show(conflict({ ...phone, mine: null }));
  expect(screen.getByText('Telefon. Nu står der: 01 00 00 22')).toBeTruthy();
  await press('Behold det');
  expect(decide).toHaveBeenLastCalledWith({ kind: 'giveUp' });
  await press('Fjern det alligevel');
  expect(decide).toHaveBeenLastCalledWith({ kind: 'choose', fields: {} });
});

it('what somebody removed can be made again or let go', async () => {
  show({ kind: 'removed', mine: { Phone: '01 00 00 21' } });
  await press('Opret det igen');
  expect(decide).toHaveBeenLastCalledWith({ kind: 'restore' });
  await press('Lad det være fjernet');
  expect(decide).toHaveBeenLastCalledWith({ kind: 'giveUp' });
});

it.each<[FailureId, string, boolean]>([
  ['noAccess', 'Du har ikke lov til at ændre det her.', true],
  ['locked', 'Siden i SharePoint er låst lige nu.', true],
  ['missingList', 'Listen findes ikke i SharePoint.', true],
  ['invalid', 'SharePoint kan ikke tage imod det, som det er.', true],
])('%s says why and who can help, and tries again when asked', async (id, title, helps) => {
  show({ kind: 'failed', failure: new Failure(id), mine: {} });
  expect(screen.getByRole('group', { name: title })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Karen Fjordhøj' }) !== null).toBe(helps);
  await press('Prøv igen');
  expect(decide).toHaveBeenLastCalledWith({ kind: 'tryAgain' });
  await press('Fortryd min ændring');
  expect(decide).toHaveBeenLastCalledWith({ kind: 'giveUp' });
});
