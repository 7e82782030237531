import { render, screen } from '@testing-library/react';
import { nationalHelpNumbers } from '../../content';
import { CallableText } from './CallableText';

it('a number can be called where it is read, and only whole numbers are', () => {
  const words = 'Ring 112, eller 25 17 73 74. Sag 11245 og § 1142 er ikke numre.';
  const { container } = render(<CallableText numbers={nationalHelpNumbers}>{words}</CallableText>);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'tel:112',
    'tel:25177374',
  ]);
  expect(container.textContent).toBe(words);
});

it('without numbers the words stand as they are', () => {
  render(<CallableText numbers={[]}>{'Ring 112.'}</CallableText>);
  expect(screen.queryByRole('link')).toBeNull();
});
