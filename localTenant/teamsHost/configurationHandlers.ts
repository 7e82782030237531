/** `pages.config`: the dialog in which a tab is put into a channel, whose Save button the tab unlocks. */
import type { Host } from './host';
import { isRecord } from './protocol';
import type { Handlers } from './router';
import type { TabConfiguration } from './state';

/** @param changed called whenever what the dialog shows may have changed */
export function configurationHandlers(host: Host, changed: () => void): Handlers {
  const { state } = host;

  function finish(saved: 'saved' | 'failed'): undefined {
    if (state.saved !== 'saving') host.problems.report('settings.save was answered, but nobody asked');
    if (saved === 'saved' && !state.configuration)
      host.problems.report('saved without pages.config.setConfig');
    state.saved = saved;
    changed();
  }

  return {
    'settings.setValidityState': ([valid]): undefined => {
      if (typeof valid !== 'boolean') host.problems.report('settings.setValidityState needs true or false');
      state.validity = valid === true;
      changed();
    },
    'settings.setSettings': ([given]) => {
      const configuration = configurationFrom(given);
      if (!configuration) return host.refuse('settings.setSettings', 'entityId and contentUrl are needed');
      const { contentUrl } = configuration;
      if (!host.isOfTab(contentUrl))
        return host.refuse('settings.setSettings', `not a page of the tab: ${contentUrl}`);
      state.configuration = configuration;
      return [true];
    },
    'settings.getSettings': () => [state.configuration ?? {}],
    'settings.save.success': () => finish('saved'),
    'settings.save.failure': ([reason]): undefined => {
      state.saveFailure = text(reason);
      finish('failed');
    },
    'settings.remove.success': () => undefined,
    'settings.remove.failure': () => undefined,
  };
}

function configurationFrom(given: unknown): TabConfiguration | undefined {
  if (!isRecord(given)) return undefined;
  const { entityId, contentUrl, websiteUrl, suggestedDisplayName } = given;
  if (typeof entityId !== 'string' || entityId === '' || typeof contentUrl !== 'string') return undefined;
  return {
    entityId,
    contentUrl,
    websiteUrl: text(websiteUrl),
    suggestedDisplayName: text(suggestedDisplayName),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
