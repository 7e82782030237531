/** What the tab does wrong towards Teams is shown, logged and kept: a fault that nobody sees is found by a user. */
import { byId, element } from '../dom';

export interface Problems {
  readonly list: string[];
  readonly report: (problem: string) => void;
}

/** @param heading the red bar's first words */
export function createProblems(heading: string): Problems {
  const list: string[] = [];
  return {
    list,
    report(problem) {
      list.push(problem);
      console.error(`Teams host: ${problem}`);
      const bar = byId('problems');
      if (bar.hidden) bar.replaceChildren(element('strong', {}, `${heading}:`));
      bar.hidden = false;
      bar.append(element('p', {}, problem));
    },
  };
}
