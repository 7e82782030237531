/** What the outbox does when things happen beside it: another window closes, another person is quicker. */
import { Failure } from '../../contracts/failure';
import type { ListSchema } from '../../contracts/listSchema';
import type { Clock } from '../clock';
import { memoryDevice } from '../device/memoryDevice';
import { KnownRows } from '../knownRows';
import type { Remote, Write } from '../remote/remote';
import type { StoredRow } from '../storedRow';
import { Traffic } from '../traffic';
import type { NewCommand } from './command';
import { Outbox } from './outbox';

const list: ListSchema = {
  ...{ code: 'notes', version: 1, site: 'staff', readers: 'everyone', writers: ['coordinators'] },
  ...{ retention: 'keep', title: { da: 'Noter', en: 'Notes' } },
  columns: { Text: { type: 'note', title: { da: 'Tekst', en: 'Text' }, guard: 'freeText', paced: true } },
};
const key = '00000000-0000-4000-8000-0000000000aa';
const stored = (Text: string): StoredRow => ({
  ...{ list: 'notes', key, number: 1, editUrl: '', etag: '"x,1"', fields: { Text } },
});

/** Waits are over at once. */
const hasty: Clock = {
  now: () => 0,
  elapsed: () => 0,
  wait: () => new Promise((done) => setImmediate(done)),
};

/** Nothing that waits for its time comes. */
const still: Clock = { ...hasty, wait: () => new Promise(() => undefined) };

function outboxWith(remote: Partial<Remote>, clock = hasty) {
  const device = memoryDevice();
  const outbox = new Outbox({
    ...{ device, known: new KnownRows(), traffic: new Traffic(clock), clock },
    remote: () => Promise.resolve(remote as Remote),
    lock: (work) => work(),
    schemaOf: () => list,
    mayLeave: () => Promise.resolve(true),
    isNewer: () => Promise.resolve(false),
    changed: () => undefined,
  });
  return { device, outbox };
}
const create = (fields: NewCommand['fields'], base: NewCommand['base'] = {}): NewCommand => ({
  ...{ scope: '', list: 'notes', key, kind: 'create', at: 0, fields, base },
});

test('what another window left when it closed is sent by this one', async () => {
  const sent: Write[] = [];
  const { device, outbox } = outboxWith({
    send(writes) {
      sent.push(...writes);
      return Promise.resolve(writes.map(() => ({ result: 'done', row: stored('en') })));
    },
  });
  await device.addCommand(create({ Text: 'en' }));
  await outbox.standBy();
  await new Promise((done) => setTimeout(done, 5));
  await outbox.idle();
  expect(sent).toHaveLength(1);
  expect(await device.commands()).toEqual([]);
});

test('a removed row that two people make again keeps what both wrote', async () => {
  const theirs = stored('deres\nfælles\n');
  const changes: Write[] = [];
  const { device, outbox } = outboxWith({
    find: () => Promise.resolve(theirs),
    send(writes) {
      return Promise.resolve(
        writes.map((write) => {
          if (write.kind === 'create') return { result: 'exists' };
          changes.push(write);
          return { result: 'done', row: theirs };
        }),
      );
    },
  });
  await outbox.add(list, create({ Text: 'fælles\nmit\n' }, { Text: 'fælles\n' }));
  await outbox.idle();
  expect(changes).toMatchObject([{ fields: { Text: 'deres\nfælles\nmit\n' } }]);
  expect(await device.commands()).toEqual([]);
});

test('what is done with a row is not kept waiting by what is still being typed in it', async () => {
  const kinds: string[] = [];
  const { outbox } = outboxWith(
    {
      send(writes) {
        kinds.push(...writes.map(({ kind }) => kind));
        return Promise.resolve(writes.map((write) => ({ result: 'done', row: rowAfter(write) })));
      },
      find: () => Promise.resolve(stored('')),
    },
    still,
  );
  const rowAfter = (write: Write) =>
    write.kind === 'remove' ? undefined : stored(String(write.fields.Text));
  await outbox.add(list, { ...create({ Text: 'en' }, { Text: '' }), kind: 'change' });
  await outbox.idle();
  await outbox.add(list, { ...create({ Text: 'to' }, { Text: 'en' }), kind: 'change' });
  await outbox.idle();
  expect(kinds).toEqual(['change']);
  await outbox.add(list, { ...create({}, { Text: 'to' }), kind: 'remove' });
  await outbox.idle();
  expect(kinds).toEqual(['change', 'change', 'remove']);
  outbox.close();
});

describe('many at once', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, number) => ({ ...create({ Text: 'en' }), key: `key ${number}` }));
  const done = (writes: readonly Write[]) =>
    Promise.resolve(writes.map((write) => ({ result: 'done' as const, row: rowOf(write) })));
  const rowOf = (write: Write) => ({ ...stored('en'), key: write.kind === 'create' ? write.key : '' });

  test('go out by themselves, twenty at a time, with one look at the device for all of them', async () => {
    const sizes: number[] = [];
    const { device, outbox } = outboxWith({
      send(writes) {
        sizes.push(writes.length);
        return done(writes);
      },
    });
    const looked = jest.spyOn(device, 'commands');
    await outbox.addAll(many(45));
    await outbox.idle();
    expect(sizes).toEqual([20, 20, 5]);
    expect(await device.commands()).toEqual([]);
    expect(looked.mock.calls.length).toBeLessThan(12);
  });

  test('a device that will not keep them keeps none, and nothing is sent', async () => {
    const { device, outbox } = outboxWith({ send: done });
    jest.spyOn(device, 'addCommands').mockRejectedValue(new Error('full'));
    await expect(outbox.addAll(many(3))).rejects.toThrow('full');
    expect(await device.commands()).toEqual([]);
  });

  test('the rows that SharePoint refuses wait for a person, the others go on', async () => {
    const { outbox } = outboxWith({
      send: async (writes) =>
        (await done(writes)).map((answer, index) =>
          index === 1 ? { result: 'failed', failure: new Failure('noAccess') } : answer,
        ),
    });
    await outbox.addAll(many(3));
    await outbox.idle();
    expect(outbox.commands).toMatchObject([{ key: 'key 1', need: { kind: 'failed', failure: 'noAccess' } }]);
  });
});
