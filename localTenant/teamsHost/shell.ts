/** The parts of Teams around the tab: developer strip, title bar, and who is signed in. */
import { team } from '../team';
import { byId, element } from '../dom';
import type { Host } from './host';
import { themes, type Theme } from './surface';

const appName = 'Stalkingberedskab';

export interface ShellActions {
  setTheme(theme: Theme): void;
  back(): void;
}

export function fillShell({ surface, text }: Host, actions: ShellActions): void {
  const { person, kind, client, locale } = surface;
  document.documentElement.lang = locale.slice(0, 2);
  document.title = `${appName} · ${text.surfaces[kind]} · ${text.localTenant}`;
  byId('strip').setAttribute('aria-label', text.localTenant);
  byId('strip-name').textContent = text.localTenant;
  byId('strip-surface').textContent =
    `${text.surfaces[kind]} · ${person.title[locale === 'da-dk' ? 'da' : 'en']} · ${client}`;
  byId('person').textContent = person.name;
  byId('initials').textContent = initials(person.name);
  byId('title').textContent = kind === 'channel' ? team.channelName : appName;
  byId('crumb').textContent = kind === 'personal' ? '' : team.name;
  fillTools(text, actions, surface.origins.startPage);
  document.body.dataset.surface = kind;
  document.body.dataset.client = client;
  showTheme(surface.theme);
  if (kind === 'channel') byId('stage').prepend(channelTabs(text.posts, text.files));
}

export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  const select = byId('theme');
  if (select instanceof HTMLSelectElement) select.value = theme;
}

function fillTools(text: Host['text'], actions: ShellActions, startPage: string): void {
  byId('back').textContent = text.back;
  byId('back').addEventListener('click', () => actions.back());
  byId('theme-label').textContent = text.theme;
  byId('theme').append(...themes.map((theme) => element('option', { value: theme }, text.themes[theme])));
  byId('theme').addEventListener('change', ({ target }) => {
    const chosen = themes.find((theme) => target instanceof HTMLSelectElement && theme === target.value);
    if (chosen) actions.setTheme(chosen);
  });
  byId('start-page').textContent = text.startPage;
  byId('start-page').setAttribute('href', startPage);
}

/** Only the tab exists here; its neighbours are drawn so that the eye knows where it is. */
function channelTabs(...neighbours: string[]): HTMLElement {
  const others = neighbours.map((name) => element('span', {}, name));
  const row = element('p', { className: 'channel-tabs' }, ...others, element('strong', {}, appName));
  row.setAttribute('aria-hidden', 'true');
  return row;
}

function initials(name: string): string {
  const words = name.split(' ');
  return (words[0]?.charAt(0) ?? '') + (words.at(-1)?.charAt(0) ?? '');
}
