/** A quiet line that says what Teams would do now, since there is no Teams here that could do it. */
import { byId } from '../dom';

/** Milliseconds a notice stays; long enough to be read twice. */
const shownFor = 8000;

let timer = 0;

export function showNotice(text: string, ...links: Node[]): void {
  const notice = byId('notice');
  notice.replaceChildren(text, ...links);
  window.clearTimeout(timer);
  // A notice with a link is something to act on and stays.
  if (links.length === 0) timer = window.setTimeout(() => notice.replaceChildren(), shownFor);
}
