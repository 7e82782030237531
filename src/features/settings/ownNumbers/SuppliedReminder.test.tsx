import { render, screen } from '@testing-library/react';
import { SuppliedReminder } from './SuppliedReminder';
import { oldSuppliedNumbers } from './suppliedNumbers';

afterEach(() => jest.useRealTimers());

it('counts a supplied number as old when a year has passed since it was checked', () => {
  expect(oldSuppliedNumbers('2027-11-22')).toBeUndefined();
  expect(oldSuppliedNumbers('2027-11-23')).toMatchObject({ since: '2026-11-22' });
});

it('names the numbers and what helps, and asks nobody to try 112', () => {
  jest.useFakeTimers({ now: new Date('2028-01-01T12:00:00Z') });
  render(<SuppliedReminder />);
  const words = screen.getByText(/112, 114, .* ikke tjekket siden 22\. november 2026/).textContent;
  expect(words).toMatch(/nyeste udgave/);
  expect(words).not.toMatch(/Ring/);
});
