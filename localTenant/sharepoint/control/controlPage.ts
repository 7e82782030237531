/**
 * `GET /_tenant/`: what is made to fail, what time it is, what is locked, and what was asked last. For people who want to see with their own eyes how the
 * product takes a bad day; tests send JSON instead. Plain HTML, without a script.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped } from '../pages/html';
import type { SpResponse } from '../protocol/http';
import type { Controlled } from './controlled';
import { clockForm, faultForm, siteForm } from './controlForm';
import type { Fault } from './fault';
import type { RequestLogEntry } from './requestLog';

const newest = 50;
const css = readFileSync(join(__dirname, 'controlPage.css'), 'utf8');
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** @param problem what was wrong with the form that was sent */
export function controlPage(tenant: Controlled, problem?: string): SpResponse {
  const faults = tenant.faults.list();
  const log = tenant.log.entries;
  return {
    status: problem === undefined ? 200 : 400,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
    body: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Local tenant: faults and requests</title>
    <link rel="icon" href="data:,">
    <style>${css}</style>
  </head>
  <body>
    <main>
      <h1>Faults and requests</h1>
      ${problem === undefined ? '' : `<p role="alert">${escaped(problem)}</p>`}
      ${faultForm()}
      <h2>Faults in force</h2>
      ${faults.length === 0 ? '<p>None: everything is answered as it should be.</p>' : faultTable(faults)}
      <h2>Clock</h2>
      ${clock(tenant)}
      <h2>Sites</h2>
      ${sites(tenant)}
      <h2>The newest ${newest} requests</h2>
      ${log.length === 0 ? '<p>None yet.</p>' : requestTable(log.slice(-newest).reverse())}
    </main>
  </body>
</html>
`,
  };
}

/** What the server dates and lets expire goes by it; delays do not. */
function clock({ clock: { aheadSeconds, now } }: Controlled): string {
  const time = `<time>${now().toISOString().slice(0, 19)}Z</time>`;
  const ahead = aheadSeconds === 0 ? 'the actual time' : `${aheadSeconds} s ahead until the tenant is reset`;
  return `<p>${time}, ${ahead}.</p>
      ${clockForm()}`;
}

function sites({ readOnly }: Controlled): string {
  const all = readOnly.list();
  const locked = all.filter((site) => site.readOnly).map(({ path }) => code(path || '/'));
  const said = locked.length === 0 ? 'None is locked.' : `Locked, and read only: ${locked.join(', ')}.`;
  return `<p>${said}</p>
      ${siteForm(all)}`;
}

function faultTable(faults: readonly Fault[]): string {
  const rows = faults.map(({ match, method = 'Any', times, ...what }) => [
    ...[code(match), escaped(method), times === undefined ? 'Until cleared' : `${times} left`],
    code(JSON.stringify(what)),
  ]);
  return table('Faults in force', ['Path matches', 'Method', 'Times', 'What happens'], rows);
}

function requestTable(entries: readonly RequestLogEntry[]): string {
  const rows = entries.map(({ at, method, path, status, dropped, durationMs, person, parts = [] }) => [
    ...[escaped(at.slice(11, 19)), escaped(method), code(path)],
    dropped === undefined ? String(status) : `${status} (dropped ${dropped})`,
    parts.map((part) => part.status).join(' '),
    ...[`${durationMs} ms`, code(person ?? '')],
  ]);
  const heads = ['Time (UTC)', 'Method', 'Path', 'Status', 'In the batch', 'Took', 'Person'];
  return table('The newest requests', heads, rows);
}

/** @param rows HTML of cells */
function table(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  // What scrolls must be reachable with the keyboard.
  return `<div class="scroll" role="region" tabindex="0" aria-label="${name}">
        <table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>
      </div>`;
}

function code(words: string): string {
  return words === '' ? '' : `<code>${escaped(words)}</code>`;
}
