import { birthYear, bornIn, hasCheckDigit, isReplacement, isShortDate } from './number';

test.each([
  [0, 0, 1900],
  [99, 3, 1999],
  [36, 4, 2036],
  [37, 4, 1937],
  [57, 5, 2057],
  [58, 8, 1858],
  [36, 9, 2036],
  [37, 9, 1937],
])('year %i with seventh digit %i is %i', (year, seventh, born) => {
  expect(birthYear(year, seventh)).toBe(born);
});

test('a leap day is a day in leap years only', () => {
  expect(bornIn('2902728018')).toBe(1872);
  expect(bornIn('2902718018')).toBeUndefined();
  // 1900 was no leap year, 2000 was: the seventh digit decides.
  expect(bornIn('2902000000')).toBeUndefined();
  expect(bornIn('2902005000')).toBe(2000);
});

test.each(['3102585018', '0012585018', '0113585018', '3111995004', '0001585018'])(
  '%s begins with no day',
  (digits) => {
    expect(bornIn(digits)).toBeUndefined();
  },
);

test('modulus 11 holds for some valid numbers and not for others', () => {
  expect(['0101585018', '1512625009', '2902728018', '3112995004'].every(hasCheckDigit)).toBe(true);
  expect(['0101585000', '1512625000'].some(hasCheckDigit)).toBe(false);
});

test('a replacement number has its day moved by 60', () => {
  expect(isReplacement('6101585018')).toBe(true);
  expect(isReplacement('9112995004')).toBe(true);
  expect(isReplacement('9212995004')).toBe(false);
  expect(isReplacement('0101585018')).toBe(false);
});

test('six digits are a day in some century', () => {
  expect(isShortDate('290200')).toBe(true);
  expect(isShortDate('290201')).toBe(false);
});
