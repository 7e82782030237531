/** `app` and `pages`: starting up, where we are, moving about. */
import type { Broker } from './broker';
import { clientId } from '../team';
import { contextOf } from './context';
import type { Host } from './host';
import { showNotice } from './notices';
import type { Handlers } from './router';
import { hostVersion, runtimeConfig } from './runtimeConfig';

export function appHandlers(host: Host, broker: Broker): Handlers {
  const { state, surface, text } = host;

  function fail(kind: 'failure' | 'expectedFailure', [reason, message]: readonly unknown[]): undefined {
    state.failed = { kind, reason, message };
  }

  function navigate(target: unknown): void {
    state.navigations.push(target);
  }

  return {
    initialize: ([version], frame) => {
      if (!/^2\./.test(String(version))) host.problems.report(`initialize by teams-js ${String(version)}`);
      state.initialized = true;
      host.frames.initialized(frame);
      return [frame.frameContext, surface.client, hostVersion, runtimeConfig(surface.naa)];
    },
    getContext: (_args, frame) => [contextOf(surface, state.theme, frame.frameContext)],
    registerHandler: ([name]) => void state.handlers.push(String(name)),
    'appInitialization.appLoaded': () => void (state.appLoaded = true),
    'appInitialization.success': () => void (state.ready = true),
    'appInitialization.failure': (args) => fail('failure', args),
    'appInitialization.expectedFailure': (args) => fail('expectedFailure', args),
    readyToUnload: () => undefined,
    returnFocus: () => undefined,
    setFrameContext: () => undefined,
    'pages.navigateToApp': ([target]) => {
      navigate(target);
      return [true];
    },
    'pages.currentApp.navigateTo': ([target]) => {
      navigate(target);
      return [null, true];
    },
    'pages.currentApp.navigateToDefaultPage': () => {
      navigate('default');
      return [null, true];
    },
    navigateBack: () => {
      state.backs += 1;
      showNotice(`${text.wouldGoBack}.`);
      return [true];
    },
    'authentication.getAuthToken': async () => {
      const scope = `${surface.origins.sharepoint}/AllSites.Read`;
      const { id_token, error } = await broker.fetchToken(clientId, scope, false);
      return typeof id_token === 'string' ? [true, id_token] : [false, String(error)];
    },
  };
}
