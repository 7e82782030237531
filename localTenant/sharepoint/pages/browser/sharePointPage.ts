/** The page at work, and what tests and people in the browser's console may do with it, as `window.sharePointPage`. */
import type { PageInfo } from '../pageInfo';
import type { PageOptions, SectionTheme, Theme } from '../options';
import { pageNames, textFor, type PageName } from '../text';
import { canvasInTeams, canvasWithText, canvasWithWebParts } from './canvas';
import { byId } from '../../../dom';
import { goTo, markCurrent } from './navigation';
import type { Problems } from './problems';
import { themedSection, type ThemedSection } from './section';
import type { Runtime } from './start';
import { teamsStandIn, type TeamsCalls } from './teams';
import { loadWebParts, type Instance, type LoadedWebParts } from './webParts';

/** `left`: on the page without web parts. */
export type PageState = 'starting' | 'ready' | 'left' | 'failed';

export interface SharePointPage {
  readonly state: PageState;
  /** Settles, never in failure, when every web part of the page that is shown is drawn or has failed. */
  readonly ready: Promise<PageState>;
  /** What could not be loaded, initialised or drawn; empty in a good run. */
  readonly problems: readonly string[];
  /** The web parts that stand on the page now. */
  readonly instances: readonly Instance[];
  /** What the web part asked of Teams. */
  readonly teams: TeamsCalls;
  /** Goes to the page without web parts; those of this page are disposed of. */
  leave(): Promise<PageState>;
  comeBack(): Promise<PageState>;
  setSection(section: SectionTheme): void;
  setTheme(theme: Theme): void;
}

declare global {
  interface Window {
    sharePointPage: SharePointPage;
  }
}

const [withWebParts, withText] = pageNames;

export function createPage(
  info: PageInfo,
  options: PageOptions,
  problems: Problems,
  runtime: Promise<Runtime>,
): SharePointPage & { show(page: PageName): Promise<PageState> } {
  const words = textFor(options.culture).pages;
  const teams = teamsStandIn(info, options);
  let { theme, section } = options;
  let state: PageState = 'starting';
  let ready = Promise.resolve<PageState>(state);
  let themed: ThemedSection | undefined;
  let webParts: LoadedWebParts | undefined;
  /** Counts the pages shown, so that a slow one does not draw itself over the next. */
  let visit = 0;

  function clear(): void {
    webParts?.dispose();
    webParts = undefined;
    themed = undefined;
    visit += 1;
  }

  function show(page: PageName): Promise<PageState> {
    clear();
    markCurrent(page);
    document.title = `${words[page].title} – ${info.site.title}`;
    ready = page === withText ? Promise.resolve(showText()) : showWebParts();
    return ready;
  }

  function showText(): PageState {
    byId('content').replaceChildren(...canvasWithText(words[withText]));
    return (state = 'left');
  }

  async function showWebParts(): Promise<PageState> {
    state = 'starting';
    const inTeams = options.host !== 'sharepoint';
    const canvas = inTeams ? canvasInTeams() : canvasWithWebParts(words[withWebParts], options.layout);
    byId('content').replaceChildren(...canvas.content);
    const mine = visit;
    try {
      const running = await runtime;
      if (mine !== visit) return state;
      themed = themedSection(running.scope, running.modules, canvas.section);
      themed.show(theme, section);
      webParts = loadWebParts(running, themed.scope, canvas.places, options, problems, teams.sdks);
      await webParts.settled;
    } catch (error) {
      problems.report('The page did not start', error);
    }
    if (mine === visit) state = problems.list.length === 0 ? 'ready' : 'failed';
    return state;
  }

  return {
    get state() {
      return state;
    },
    get ready() {
      return ready;
    },
    get instances() {
      return webParts?.instances ?? [];
    },
    problems: problems.list,
    teams: teams.calls,
    show,
    leave() {
      goTo(withText);
      return show(withText);
    },
    comeBack() {
      goTo(withWebParts);
      return show(withWebParts);
    },
    setSection(next) {
      section = next;
      themed?.show(theme, section);
    },
    setTheme(next) {
      theme = next;
      document.documentElement.dataset.theme = theme;
      themed?.show(theme, section);
      teams.setTheme(theme);
    },
  };
}
