/** The forms of the control page: how they look, and what becomes of them. */
import { escaped } from '../pages/html';
import type { Controlled } from './controlled';
import type { ReadOnlySites } from './readOnlySites';
import { addUsualFault, usualFaults } from './usualFaults';

const steps = [
  { seconds: 60, title: '1 minute ahead' },
  { seconds: 1860, title: '31 minutes ahead: digests expire' },
  { seconds: 86_400, title: '1 day ahead' },
];

/** @throws Error that says what is wrong with the form */
export function applyForm({ clock, faults, readOnly }: Controlled, form: URLSearchParams): void {
  const [ahead, lock, unlock] = [form.get('advanceSeconds'), form.get('lock'), form.get('unlock')];
  if (ahead !== null) clock.advance(Number(ahead));
  else if (lock !== null) readOnly.set({ site: lock, readOnly: true });
  else if (unlock !== null) readOnly.set({ site: unlock, readOnly: false });
  else if (form.get('fault') === 'clear') faults.clear();
  else addUsualFault(faults, form);
}

export function faultForm(): string {
  const methods = ['Any', 'GET', 'POST', 'MERGE', 'DELETE'];
  const buttons = usualFaults.map(({ name, title }) => button('fault', name, title));
  return form(`<div class="fields">
          <label>Path matches (regular expression) <input name="match" value="/_api/" required></label>
          <label>Method <select name="method">${methods.map((method) => `<option>${method}</option>`).join('')}</select></label>
          <label>Times (empty: until cleared) <input name="times" type="number" min="1" value="1"></label>
        </div>
        <div class="usual" role="group" aria-label="Add a fault">${buttons.join('')}</div>
        <div class="usual"><button name="fault" value="clear" formnovalidate>Clear all faults</button></div>`);
}

export function clockForm(): string {
  const buttons = steps.map(({ seconds, title }) => button('advanceSeconds', String(seconds), title));
  return form(`<div class="usual" role="group" aria-label="Move the clock">${buttons.join('')}</div>`);
}

/** One button for each site: the one thing it is not yet. */
export function siteForm(sites: ReturnType<ReadOnlySites['list']>): string {
  const buttons = sites.map(({ path, readOnly }) =>
    button(readOnly ? 'unlock' : 'lock', path, `${readOnly ? 'Unlock' : 'Lock'} ${path || '/'}`),
  );
  return form(`<div class="usual" role="group" aria-label="Lock or unlock a site">${buttons.join('')}</div>`);
}

function form(content: string): string {
  return `<form method="post" action="/_tenant/">
        ${content}
      </form>`;
}

function button(name: string, value: string, title: string): string {
  return `<button name="${name}" value="${escaped(value)}">${escaped(title)}</button>`;
}
