/**
 * The tab's service worker: keeps the packaged files of one version, so that urgent help, action cards and question
 * guide open without a network. It keeps nothing else: no answer of SharePoint's, nothing that belongs to a person.
 */
import { askedFor } from './askedFor';

/** What packaging writes in front of this file. */
interface Packaged {
  /** Changes with every byte of the files. */
  readonly version: string;
  /** From the worker's folder; `./` is the page itself. */
  readonly files: readonly string[];
}

/** The part of a service worker's world that is used here; TypeScript's own description excludes that of a page. */
interface WorkerScope {
  readonly packaged: Packaged;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(kind: 'install' | 'activate', then: (event: LifeEvent) => void): void;
  addEventListener(kind: 'fetch', then: (event: FetchEvent) => void): void;
}
interface LifeEvent {
  waitUntil(done: Promise<void>): void;
}
interface FetchEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const scope = globalThis as unknown as WorkerScope;
const { version, files } = scope.packaged;
const family = 'stalkingberedskab-';
const kept = () => caches.open(family + version);

/** How long the network may take before what is kept is shown, in milliseconds. */
const patience = 4000;

scope.addEventListener('install', (event) => event.waitUntil(keep()));
scope.addEventListener('activate', (event) => event.waitUntil(begin()));
scope.addEventListener('fetch', (event) => {
  const file = askedFor(event.request, scope.registration.scope, files);
  if (file) event.respondWith(file.newest ? newest(event.request, file.name) : at(file.name, event.request));
});

/** All or nothing: the files of one version belong together. */
async function keep(): Promise<void> {
  const requests = files.map(
    // Names below `assets` carry a hash, so the browser's own copy is the right one.
    (file) => new Request(file, { cache: file.startsWith('assets/') ? 'default' : 'no-cache' }),
  );
  await (await kept()).addAll(requests);
}

/** Runs once no page of an older version is open, so that none loses its files. */
async function begin(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(family) && name !== family + version);
  await Promise.all(old.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function at(file: string, request: Request): Promise<Response> {
  return (await (await kept()).match(file)) ?? fetch(request);
}

/** The network's answer; what is kept where there is none, or none in time. */
async function newest(request: Request, file: string): Promise<Response> {
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), patience));
  const answer = await Promise.race([fetch(request).catch(() => undefined), late]);
  if (answer?.ok) return answer;
  return (await (await kept()).match(file)) ?? answer ?? Response.error();
}
