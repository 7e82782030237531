import type { ListSchema } from '../contracts/listSchema';
import { memoryDevice } from './device/memoryDevice';
import { Failure } from '../contracts/failure';
import type { Remote, Write } from './remote/remote';
import { openSiteStore, type SiteStorePorts } from './siteStore';
import { Traffic } from './traffic';

const notes = {
  ...{ code: 'notes', version: 1, site: 'staff', readers: 'everyone', writers: ['coordinators'] },
  ...{ retention: 'keep', title: { da: 'Noter', en: 'Notes' } },
  columns: { Text: { type: 'note', title: { da: 'Tekst', en: 'Text' }, guard: 'freeText' } },
} as const satisfies ListSchema;

/** Nothing that is waited for ever comes. */
const clock = { now: () => 0, elapsed: () => 0, wait: () => new Promise<void>(() => undefined) };

function storeWith(ports: Pick<SiteStorePorts, 'remote'> & Partial<SiteStorePorts>) {
  const device = memoryDevice();
  const store = openSiteStore({
    ...{ scope: '', schemas: [notes], device: Promise.resolve(device), clock, traffic: new Traffic(clock) },
    windows: {
      tell: () => undefined,
      onNews: () => undefined,
      lock: (work) => work(),
      close: () => undefined,
    },
    attention: {
      hidden: () => false,
      onReturn: () => () => undefined,
      onLeave: () => () => undefined,
      painted: () => Promise.resolve(),
    },
    guard: () => Promise.resolve([]),
    ...ports,
  });
  return { device, store };
}

test('what is typed quickly is kept in the order it was typed, though the guard took longer over the first', async () => {
  let pause = 20;
  const { device, store } = storeWith({
    remote: () => Promise.reject(new Failure('offline')),
    guard: () => new Promise((done) => setTimeout(() => done([]), (pause -= 10))),
  });
  await Promise.all([
    store.change(notes, 'a', { Text: '' }, { Text: 'en' }),
    store.change(notes, 'a', { Text: 'en' }, { Text: 'en to' }),
  ]);
  expect(await device.commands()).toMatchObject([{ base: { Text: '' }, fields: { Text: 'en to' } }]);
  store.close();
});

test.each([
  [2, 0],
  [1, 1],
])(
  'what waited from before, for a list of version %i that nobody has looked at: %i sent by this client',
  async (version, expected) => {
    const sent: Write[] = [];
    const remote: Partial<Remote> = {
      versionOf: () => Promise.resolve(version),
      send(writes) {
        sent.push(...writes);
        return Promise.resolve(writes.map(() => ({ result: 'failed', failure: new Failure('offline') })));
      },
    };
    const { device, store } = storeWith({ remote: () => Promise.resolve(remote as Remote) });
    await store.change(notes, 'a', undefined, { Text: 'en' });
    await store.idle();
    expect(sent).toHaveLength(expected);
    expect(await device.commands()).toHaveLength(1);
    store.close();
  },
);
