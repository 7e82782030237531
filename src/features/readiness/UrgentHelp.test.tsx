import { render, screen } from '@testing-library/react';
import type { HelpNumber } from '../../contracts/helpNumber';
import { LanguageProvider } from '../../text';
import { helpNumberFromRow } from './helpNumberFromRow';
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
    checkedOn: '2026-03-01',
  },
];

it('every number can be dialled, whatever way it is written', () => {
  render(<UrgentHelp numbers={numbers} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'tel:112',
    'tel:+4501000020',
  ]);
});

it('says how old the oldest check is, in the language of the reader', () => {
  render(
    <LanguageProvider language="en">
      <UrgentHelp numbers={numbers} />
    </LanguageProvider>,
  );
  expect(screen.getByText('The numbers were checked on 1 March 2026.')).toBeTruthy();
  expect(screen.getByRole('link', { name: /Danger to life/ })).toBeTruthy();
});

it('claims no check when one number was never checked', () => {
  render(
    <UrgentHelp
      numbers={[...numbers, { label: { da: 'Ny', en: 'New' }, number: '01 00 00 21', urgency: 'help' }]}
    />,
  );
  expect(screen.queryByText(/kontrolleret/)).toBeNull();
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
