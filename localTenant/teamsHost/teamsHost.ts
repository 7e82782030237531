/** What tests and people in the browser's console may do with this Teams, as `window.teamsHost`. */
import type { Broker, BrokerStatus } from './broker';
import type { Host } from './host';
import { showTheme } from './shell';
import type { TeamsHostState } from './state';
import type { Theme } from './surface';

export interface TeamsHost {
  readonly state: TeamsHostState;
  /** What the tab did wrong; empty in a good run. */
  readonly problems: readonly string[];
  setTheme(theme: Theme): void;
  /** Presses Save in the tab configuration; `state.saved` follows. */
  save(): void;
  /** Presses Teams' back button; the tab handles it or `state.backs` grows. */
  back(): void;
  /** Silent token requests of this person are refused until the tab asks with a popup. */
  needConsent(needed?: boolean): Promise<void>;
  /** Every token request fails like this from now on; without a status they succeed again. */
  refuseSignIn(status?: BrokerStatus): void;
}

declare global {
  interface Window {
    teamsHost: TeamsHost;
  }
}

export function createTeamsHost(host: Host, broker: Broker, changed: () => void): TeamsHost {
  const { state, frames, problems, surface } = host;
  return {
    state,
    problems: problems.list,
    setTheme(theme) {
      state.theme = theme;
      showTheme(theme);
      frames.tell('themeChange', theme);
    },
    save() {
      if (!state.validity) {
        problems.report('Save was pressed before the tab said it is valid');
        return;
      }
      state.saved = 'saving';
      changed();
      frames.tell('settings.save', {});
    },
    back: () => frames.tell('backButtonPress'),
    async needConsent(needed = true) {
      const body = JSON.stringify({ personId: surface.person.id, needed });
      const { ok } = await fetch('/_signIn/consent', { method: 'POST', body });
      if (!ok) throw new Error('Sign-in did not take the change');
    },
    refuseSignIn: (status) => broker.refuse(status),
  };
}
