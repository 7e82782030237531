/** Plays Microsoft Teams around the real tab: reads the address, draws the shell, frames the tab, answers it. */
import { appHandlers } from './appHandlers';
import { createBroker } from './broker';
import { configurationHandlers } from './configurationHandlers';
import { dialogHandlers } from './dialogs';
import { createHost } from './host';
import { openHandlers } from './openHandlers';
import { peopleHandlers } from './peoplePicker';
import { createProblems } from './problems';
import { listenToFrames } from './router';
import { fillShell } from './shell';
import { openStage } from './stage';
import { signInWindowHandlers } from './signInWindow';
import { surfaceFrom, type Surface } from './surface';
import { createTeamsHost } from './teamsHost';

function start(surface: Surface): void {
  const host = createHost(surface);
  const broker = createBroker(surface, (problem) => host.problems.report(problem));
  const changed = () => {
    stage.update();
  };
  window.teamsHost = createTeamsHost(host, broker, changed);
  fillShell(host, window.teamsHost);
  const handlers = {
    ...appHandlers(host, broker),
    ...configurationHandlers(host, changed),
    ...openHandlers(host),
    ...peopleHandlers(host),
    ...dialogHandlers(host),
    ...signInWindowHandlers(host),
  };
  listenToFrames(host, handlers, broker);
  const stage = openStage(host, () => window.teamsHost.save());
}

try {
  start(surfaceFrom(location));
} catch (error) {
  createProblems('Teams').report(String(error));
}
