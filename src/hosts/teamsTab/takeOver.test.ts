import { takeOver } from './takeOver';

it('keeps a reader who has tabbed to a number on that number', () => {
  document.body.innerHTML =
    '<div id="first"><a href="tel:112">112</a><a href="tel:114">114</a></div><div id="root" hidden></div>';
  const [first, root] = ['first', 'root'].map((id) => document.getElementById(id) as HTMLElement);
  if (!first || !root) throw new Error('The page under test is incomplete.');
  first.querySelector<HTMLAnchorElement>('[href="tel:114"]')?.focus();
  takeOver(first, root, (painted) => {
    root.innerHTML = '<a href="tel:112">112</a><a href="tel:114">114</a>';
    painted();
  });
  expect(document.getElementById('first')).toBeNull();
  expect(root.hidden).toBe(false);
  expect(document.activeElement).toBe(root.querySelector('[href="tel:114"]'));
});
