/** How the page is asked to look and where it pretends to stand: its query, checked, so that no misspelt test passes by chance. */
import { cultureFrom, type Culture } from './text';

export const layouts = ['full', 'oneColumn', 'oneThird', 'two'] as const;
export type Layout = (typeof layouts)[number];
export const sections = ['none', 'soft', 'strong'] as const;
export type SectionTheme = (typeof sections)[number];
export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
export const hosts = ['sharepoint', 'teams', 'teamsPersonal'] as const;
export type PageHost = (typeof hosts)[number];

export interface PageOptions {
  readonly layout: Layout;
  readonly section: SectionTheme;
  readonly theme: Theme;
  readonly culture: Culture;
  readonly host: PageHost;
  /** Milliseconds until Teams answers `getContext`; infinite for a Teams that never does. */
  readonly contextDelay: number;
  /** What an editor would have chosen in the property pane, for the web part at this place on the page. */
  readonly propertiesAt: (index: number) => Readonly<Record<string, string>>;
}

const editable = ['view', 'staffSite', 'area', 'contactName', 'contactMail'];

/** @throws on a value that is not one of the known ones */
export function optionsFrom(query: URLSearchParams): PageOptions {
  const delay = query.get('contextDelay') ?? '300';
  return {
    layout: oneOf(layouts, 'layout', query, 'oneColumn'),
    section: oneOf(sections, 'section', query, 'none'),
    theme: oneOf(themes, 'theme', query, 'light'),
    culture: cultureFrom(query),
    host: oneOf(hosts, 'host', query, 'sharepoint'),
    contextDelay: delay === 'never' ? Infinity : Number(delay),
    propertiesAt: (index) => propertiesAt(query, index),
  };
}

/** Given twice, `view=readiness&view=directory`, the first is the first web part's and the second the second's. */
function propertiesAt(query: URLSearchParams, index: number): Record<string, string> {
  const chosen = editable.flatMap((name): [string, string][] => {
    const values = query.getAll(name);
    const value = values[index] ?? values.at(-1);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(chosen);
}

function oneOf<T extends string>(known: readonly T[], name: string, query: URLSearchParams, otherwise: T): T {
  const asked = query.get(name) ?? otherwise;
  const found = known.find((value) => value === asked);
  if (found === undefined) throw new Error(`${name}=${asked} is unknown; there are ${known.join(', ')}`);
  return found;
}
