/** Puts the tab's frame on the page: alone, or inside the dialog that adds a tab to a channel. */
import { byId, element } from '../dom';
import { frameElement, frameOf } from './frames';
import type { Host } from './host';
import { showNotice } from './notices';
import { withoutPlaceholders } from './surface';

export interface Stage {
  /** Lets the dialog follow the state. */
  update(): void;
}

export function openStage(host: Host, save: () => void): Stage {
  const { surface, text } = host;
  const iframe = frameElement(withoutPlaceholders(surface.contentUrl, surface), text.frame);
  const dialog = surface.kind === 'configuration' ? configurationDialog(host, iframe, save) : undefined;
  byId('stage').prepend(...byId('stage').querySelectorAll('.channel-tabs'), dialog?.element ?? iframe);
  host.frames.add(frameOf(iframe, surface.frameContext));
  return { update: () => dialog?.update() };
}

function configurationDialog(host: Host, iframe: HTMLIFrameElement, save: () => void) {
  const { state, text } = host;
  const button = element('button', { type: 'button', className: 'primary', disabled: true }, text.save);
  button.addEventListener('click', save);
  const heading = element('h2', { id: 'configuration-title' }, text.addTab);
  const dialog = element(
    'section',
    { className: 'configuration' },
    heading,
    iframe,
    element('footer', {}, button),
  );
  dialog.setAttribute('aria-labelledby', heading.id);
  let told: typeof state.saved = 'no';

  function update(): void {
    button.disabled = !state.validity || state.saved === 'saving' || state.saved === 'saved';
    if (state.saved === told) return;
    told = state.saved;
    if (told === 'saved') showNotice(`${text.saved} `, linkToTab(host));
    if (told === 'failed') showNotice(`${text.notSaved} ${state.saveFailure ?? ''}`);
  }

  return { element: dialog, update };
}

/** The same Teams, at the tab that was just saved. */
function linkToTab({ state, surface, text }: Host): HTMLElement {
  const query = new URLSearchParams(location.search);
  query.set('surface', 'channel');
  query.set('theme', state.theme);
  query.set('tab', state.configuration?.contentUrl.slice(surface.origins.tab.length) ?? '/');
  return element('a', { href: `?${query.toString()}` }, text.openTab);
}
