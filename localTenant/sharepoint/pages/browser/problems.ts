/** What goes wrong on the page is shown, logged and kept: SharePoint itself hides a web part that cannot be loaded. */
import { byId, element } from '../../../dom';

export interface Problems {
  readonly list: string[];
  readonly report: (what: string, error: unknown) => void;
}

/** @param heading the red bar's first words */
export function createProblems(heading: string): Problems {
  const list: string[] = [];
  return {
    list,
    report(what, error) {
      const problem = `${what}: ${words(error)}`;
      list.push(problem);
      console.error(`SharePoint page: ${problem}`, error);
      const bar = byId('problems');
      if (bar.hidden) bar.replaceChildren(element('strong', {}, `${heading}. `));
      bar.hidden = false;
      bar.append(element('span', {}, problem));
    },
  };
}

/** The runtime wraps an error in an object that tells at which stage it happened. */
function words(error: unknown): string {
  if (error instanceof Error) return error.message;
  const { error: inner, message } = Object(error) as { readonly error?: unknown; readonly message?: unknown };
  return inner === undefined ? String(message ?? error) : words(inner);
}
