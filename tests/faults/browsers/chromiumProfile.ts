/** A Chromium on a profile folder of its own, which can be killed like a process and opened again on the same folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumLaunch } from '../../journeys/chromium';

/** Nothing but the local tenant is there: teams-js asks Microsoft, and a run has no internet. */
const onlyThisComputer = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost';
/** Where Chromium keeps IndexedDB: of whole pages, and of frames of another site. */
const databases = ['Default/IndexedDB', 'Default/WebStorage'];

export class ChromiumProfile {
  private process_: ChildProcess | undefined;
  private opened: BrowserContext | undefined;

  private constructor(private readonly folder: string) {}

  static async make(): Promise<ChromiumProfile> {
    return new ChromiumProfile(await mkdtemp(join(tmpdir(), 'two-browsers-')));
  }

  /** @throws when the browser is not open */
  get context(): BrowserContext {
    if (!this.opened) throw new Error('The browser is not open.');
    return this.opened;
  }

  async open(): Promise<void> {
    const { executablePath = 'chromium', args = [] } = chromiumLaunch();
    const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${this.folder}`];
    const quiet = ['--no-first-run', '--no-default-browser-check', '--disable-gpu', '--password-store=basic'];
    // A process group of its own: what is killed is the browser with all its children, and nothing else.
    const process_ = spawn(executablePath, [...args, ...own, ...quiet, onlyThisComputer, 'about:blank'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.process_ = process_;
    const browser = await chromium.connectOverCDP(await announced(process_));
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no context.');
    this.opened = context;
  }

  /** `kill -9` of the whole process group: nothing in it gets to finish anything. */
  async kill(): Promise<void> {
    const { process_ } = this;
    this.process_ = undefined;
    this.opened = undefined;
    if (process_?.pid === undefined) return;
    const ended = new Promise((done) => process_.once('exit', done));
    process.kill(-process_.pid, 'SIGKILL');
    await ended;
  }

  /** As if the device had only pretended to keep anything. */
  async forgetDatabases(): Promise<void> {
    for (const place of databases) await rm(join(this.folder, place), { recursive: true, force: true });
  }

  async remove(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Where the browser listens for us. */
function announced(process_: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    process_.stderr?.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-4000);
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address) found(address);
    });
    process_.once('exit', () => failed(new Error(`The browser ended before it listened.\n${said}`)));
  });
}
