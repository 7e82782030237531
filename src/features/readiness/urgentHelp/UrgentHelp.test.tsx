import { act, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { HelpNumber } from '../../../contracts/helpNumber';
import { LanguageProvider } from '../../../text';
import { helpNumberFromRow } from '../helpNumberFromRow';
import { UrgentHelp } from './UrgentHelp';

const numbers: HelpNumber[] = [
  {
    label: { da: 'Fare for liv', en: 'Danger to life' },
    number: '112',
    urgency: 'danger',
    checkedOn: '2026-11-22',
  },
  {
    label: { da: 'Social vagt', en: 'Duty line' },
    number: '+45 01 00 00 20',
    urgency: 'help',
    hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '15:00' }],
  },
];
const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') }));
afterEach(() => jest.useRealTimers());

it('every number can be dialled, whatever way it is written', () => {
  render(<UrgentHelp numbers={numbers} />);
  expect(links()).toEqual(['tel:112', 'tel:+4501000020']);
});

it('says of each number when it was checked, and nothing of one that never was', () => {
  render(
    <LanguageProvider language="en">
      <UrgentHelp numbers={numbers} />
    </LanguageProvider>,
  );
  const [first, second] = screen.getAllByRole('listitem');
  expect(within(first as HTMLElement).getByText('Checked 22 Nov 2026')).toBeTruthy();
  expect(second?.textContent).not.toMatch(/Checked/);
});

it('says whether somebody answers now, only where hours are known, and follows the clock', () => {
  render(<UrgentHelp numbers={numbers} />);
  expect(screen.getByRole('link', { name: /Social vagt Åben nu, til kl. 15/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: /112/ }).textContent).not.toMatch(/Åben|Lukket/);
  jest.setSystemTime(new Date('2026-11-23T14:00:00Z'));
  act(() => {
    jest.advanceTimersByTime(30_000);
  });
  expect(screen.getByText('Lukket. Åbner i morgen kl. 9')).toBeTruthy();
});

it('freezes neither the hour nor a button that needs scripts into the first HTML', () => {
  const html = renderToStaticMarkup(<UrgentHelp numbers={numbers} further={numbers.slice(1)} />);
  expect(html).toContain('tel:112');
  expect(html).not.toMatch(/Åben|Lukket|<button/);
});

it('keeps further help behind a line of its own, after the urgent numbers', () => {
  render(<UrgentHelp numbers={numbers.slice(0, 1)} further={numbers.slice(1)} />);
  expect(screen.getByText('Flere numre').closest('details')?.textContent).toContain('Social vagt');
  expect(links()[0]).toBe('tel:112');
});

it('a number from the list without a usable phone is told, not shown', () => {
  const { value, problems } = helpNumberFromRow({
    list: 'helpNumbers',
    key: 'k',
    number: 3,
    editUrl: 'https://fjordby.example/EditForm.aspx?ID=3',
    fields: { Title: 'Vagten', Phone: '<script>alert(1)</script>' },
  });
  expect(value).toBeUndefined();
  expect(problems.map(({ reason }) => reason)).toEqual(['notAPhone']);
});
