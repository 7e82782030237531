/** What the parts of this Teams share: whose page it is, what happened, where to complain. */
import type { Frames } from './frames';
import { createFrames } from './frames';
import { createProblems, type Problems } from './problems';
import { createState, type TeamsHostState } from './state';
import type { Surface } from './surface';
import { textFor, type HostText } from './text';

export interface Host {
  readonly surface: Surface;
  readonly state: TeamsHostState;
  readonly text: HostText;
  readonly frames: Frames;
  readonly problems: Problems;
  /** Whether an address is a page of the tab, the only kind that Teams' list of valid domains would allow. */
  isOfTab(url: string): boolean;
  /** Complains and makes the answer that tells the tab no. */
  refuse(func: string, reason: string): readonly [false, string];
}

export function createHost(surface: Surface): Host {
  const text = textFor(surface.locale);
  const problems = createProblems(text.problem);
  return {
    surface,
    state: createState(surface.theme),
    text,
    frames: createFrames(),
    problems,
    isOfTab: (url) => URL.canParse(url) && new URL(url).origin === surface.origins.tab,
    refuse: (func, reason) => {
      problems.report(`${func}: ${reason}`);
      return [false, reason];
    },
  };
}
