/** The local SharePoint of one meeting: on loopback and on a file of its own, to be killed and started again. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Caller, createSharePoint, type SharePoint } from '../../localTenant/sharepoint';
import { siteProvisioning, siteWithToken } from '../../src/storage/remote';
import { person, start, tenant, token } from '../contract/localSharePoint';
import { ownManners } from '../contract/productStorage';
import { notes } from './notes';

export const sitePath = '/sites/prøve';
/** Meetings are held on the same day, so that the same seed gives the same times. */
export const firstMoment = Date.parse('2026-11-23T08:00:00Z');

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A file with the list in it, to be copied for each meeting. */
export async function makeTemplate(): Promise<{ readonly file: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const file = join(folder, 'template.sqlite');
  const running = await start(file);
  const url = encodeURI(running.site);
  const bearer = token('owner').replace('Bearer ', '');
  const sp = siteWithToken(url, () => Promise.resolve(bearer), ownManners());
  const provisioning = siteProvisioning(sp, url, [notes]);
  await provisioning.apply(await provisioning.plan(), () => undefined);
  // The verdict reads every version a row ever had.
  await running.ask('owner', listPath(), {
    ...{ method: 'POST', body: { EnableVersioning: true, MajorVersionLimit: 5000 } },
    headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
  });
  await running.stop();
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Below `_api/`. */
export function listPath(): string {
  return `web/getList('${encodeURI(sitePath)}/Lists/StalkingMeetingNotes')`;
}

export class MeetingServer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'meeting-'));
  private readonly file = join(this.folder, 'sharepoint.sqlite');
  private running: { readonly sharePoint: SharePoint; readonly close: () => Promise<void> } | undefined;
  private agent = new Agent({ keepAlive: true });
  private port = 0;
  /** The oldest token of each window that is still good. */
  readonly oldestToken = new Map<string, number>();

  constructor(
    template: string,
    private readonly now: () => number,
  ) {
    copyFileSync(template, this.file);
  }

  get siteUrl(): string {
    return encodeURI(`http://127.0.0.1:${this.port}${sitePath}`);
  }

  get up(): boolean {
    return this.running !== undefined;
  }

  async start(): Promise<void> {
    const sharePoint = createSharePoint({
      ...{ origin: `http://127.0.0.1:${this.port}`, database: this.file, tenant },
      authenticate: (authorization) => Promise.resolve(this.callerOf(authorization)),
      now: () => new Date(firstMoment + this.now()),
    });
    const { origin, close } = await sharePoint.listen(this.port);
    this.port = Number(new URL(origin).port);
    this.running = { sharePoint, close };
  }

  /** Connections end, and nothing that was not committed is. */
  async kill(): Promise<void> {
    const { running } = this;
    this.running = undefined;
    this.agent.destroy();
    this.agent = new Agent({ keepAlive: true });
    await running?.close();
    running?.sharePoint.close();
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Over the network. @throws when the connection ends without an answer */
  ask({ method, path, headers, body }: Asked): Promise<Answered> {
    return new Promise((answered, failed) => {
      const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
      const options = { host: '127.0.0.1', port: this.port, path, method, agent: this.agent };
      const asked = request({ ...options, headers: { ...headers, ...length } }, (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.once('error', failed);
        incoming.once('end', () =>
          answered({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers as Record<string, string>,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      });
      asked.once('error', failed);
      asked.end(body);
    });
  }

  /** What goes wrong with the next request. */
  async arrange(faults: readonly object[]): Promise<void> {
    const body = JSON.stringify(faults);
    const { status } = await this.ask({ method: 'PUT', path: '/_tenant/faults', headers: {}, body });
    if (status !== 204) throw new Error(`The fault was refused: ${body}`);
  }

  /** `Bearer <person>;<scope>;<window>;<number>` */
  private callerOf(authorization = ''): Caller | 'expired' | undefined {
    const [, id, window, number] = /^Bearer ([0-9a-f-]+);[^;]+;(\w+);(\d+)$/.exec(authorization) ?? [];
    if (id === undefined || window === undefined) return undefined;
    if (Number(number) < (this.oldestToken.get(window) ?? 0)) return 'expired';
    return { personId: id, scopes: ['AllSites.FullControl'] };
  }
}

/** Somebody's right to ask, as the server reads it. */
export function bearer(who: keyof typeof person, window: string, number = 0): string {
  return `${person[who]};AllSites.FullControl;${window};${number}`;
}
