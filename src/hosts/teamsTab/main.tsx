import { StrictMode } from 'react';
import { render } from 'react-dom';
import { App } from '../../app';
import type { Configuration } from './configuration';
import { ConfigurationProblem } from './ConfigurationProblem';
import { lazySite } from './lazySite';
import { loadConfiguration } from './loadConfiguration';
import { keepForOffline } from './offline/keepForOffline';
import { takeOver } from './takeOver';
import { connectTeams, fetchTeams, firstAppearance } from './teamsHost';
import { tenantOf } from './tenant';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}.`);
  return found;
}

async function start(): Promise<void> {
  const first = element('first');
  const root = element('root');
  const address = new URL(window.location.href);
  const teams = fetchTeams();
  let configuration: Configuration;
  try {
    configuration = await loadConfiguration();
  } catch (problem) {
    // The numbers in the HTML stay: they are the municipality's own, and they need no configuration.
    root.hidden = false;
    render(<ConfigurationProblem appearance={firstAppearance(address)} problem={problem} />, root);
    return;
  }
  const host = connectTeams(teams, configuration.hostOrigins);
  const view = address.searchParams.get('view');
  if (view === 'configuration') {
    const { TabConfiguration } = await import('./tabConfiguration/TabConfiguration');
    takeOver(first, root, (painted) =>
      render(
        <TabConfiguration
          host={host}
          tenant={tenantOf(configuration)}
          openSite={() => lazySite(configuration, host)}
        />,
        root,
        painted,
      ),
    );
    return;
  }
  const site = lazySite(configuration, host);
  takeOver(first, root, (painted) =>
    render(
      <StrictMode>
        <App
          host={host}
          tenant={tenantOf(configuration)}
          view={view === 'directory' ? view : 'whole'}
          {...site}
        />
      </StrictMode>,
      root,
      () => {
        painted();
        keepForOffline();
      },
    ),
  );
}

void start();
