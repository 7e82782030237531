/**
 * Puts the living page where the first HTML stands. A reader who has already tabbed to a number stays on it.
 * @param first the element packaging wrote; removed once `render` has painted
 */
export function takeOver(first: HTMLElement, root: HTMLElement, render: (painted: () => void) => void): void {
  const focused = document.activeElement;
  const address = focused instanceof HTMLAnchorElement && first.contains(focused) ? focused.href : undefined;
  root.hidden = false;
  render(() => {
    first.remove();
    [...root.querySelectorAll('a')].find(({ href }) => href === address)?.focus();
  });
}
