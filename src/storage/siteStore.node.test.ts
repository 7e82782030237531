import type { ListSchema } from '../contracts/listSchema';
import { memoryDevice } from './device/memoryDevice';
import { Failure } from '../contracts/failure';
import { openSiteStore } from './siteStore';
import { Traffic } from './traffic';

const notes = {
  ...{ code: 'notes', version: 1, site: 'staff', readers: 'everyone', writers: ['coordinators'] },
  ...{ retention: 'keep', title: { da: 'Noter', en: 'Notes' } },
  columns: { Text: { type: 'note', title: { da: 'Tekst', en: 'Text' }, guard: 'freeText' } },
} as const satisfies ListSchema;

test('what is typed quickly is kept in the order it was typed, though the guard took longer over the first', async () => {
  const clock = { now: () => 0, elapsed: () => 0, wait: () => new Promise<void>(() => undefined) };
  const device = memoryDevice();
  let pause = 20;
  const store = openSiteStore({
    ...{ scope: '', schemas: [notes], device: Promise.resolve(device), clock, traffic: new Traffic(clock) },
    remote: () => Promise.reject(new Failure('offline')),
    windows: {
      tell: () => undefined,
      onNews: () => undefined,
      lock: (work) => work(),
      close: () => undefined,
    },
    attention: {
      hidden: () => false,
      onReturn: () => () => undefined,
      painted: () => Promise.resolve(),
    },
    guard: () => new Promise((done) => setTimeout(() => done([]), (pause -= 10))),
  });
  await Promise.all([
    store.change(notes, 'a', { Text: '' }, { Text: 'en' }),
    store.change(notes, 'a', { Text: 'en' }, { Text: 'en to' }),
  ]);
  expect(await device.commands()).toMatchObject([{ base: { Text: '' }, fields: { Text: 'en to' } }]);
  store.close();
});
