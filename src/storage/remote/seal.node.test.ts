/** What one person left on a device is never sent as another, whatever sign-in has done meanwhile. */
import type { ListSchema } from '../../contracts/listSchema';
import { realClock } from '../clock';
import { Traffic } from '../traffic';
import type { Credentials } from './sealedDoor';
import { siteRemote } from './siteRemote';

const notes: ListSchema = {
  ...{ code: 'notes', version: 1, site: 'staff', readers: 'everyone', writers: ['coordinators'] },
  ...{ retention: 'keep', title: { da: 'Noter', en: 'Notes' } },
  columns: { Title: { type: 'text', title: { da: 'Titel', en: 'Title' }, guard: 'none' } },
};
const owner = { tenant: 'T', person: 'one' };
const stranger = { tenant: 'T', person: 'other' };
const context = { pageContext: { web: { absoluteUrl: 'https://fjordby.example/sites/x' } } };

const credentials = (whose: typeof owner): readonly Credentials[] => [
  { kind: 'tokens', token: () => Promise.resolve({ token: 't', whose }) },
  { kind: 'session', context: context as never, whose: () => whose },
];

const asked = jest.fn(() => Promise.reject(new TypeError('no network here')));
beforeEach(() => {
  asked.mockClear();
  globalThis.fetch = asked;
});

describe.each([0, 1])('%i', (host) => {
  const remoteOf = (whose: typeof owner) => {
    const manners = { traffic: new Traffic(realClock), clock: realClock };
    const given = credentials(whose)[host] as Credentials;
    return siteRemote('https://fjordby.example/sites/x', given, manners, () => Promise.resolve([]), owner);
  };
  const create = (key: string) => ({ kind: 'create', list: notes, key, fields: { Title: 'x' } }) as const;
  const failureOf = (work: Promise<unknown>) => work.catch((cause: unknown) => cause);

  it.each([
    ['another person', stranger],
    ['another organisation', { ...owner, tenant: 'U' }],
    ['nobody known', { tenant: 'T', person: '' }],
  ])('%s asks and sends nothing', async (_, whose) => {
    const remote = remoteOf(whose);
    for (const writes of [[create('a')], [create('a'), create('b')]]) {
      const sent = await remote.send(writes, false).catch((failure: unknown) => [{ failure }]);
      expect(sent[0]).toMatchObject({ failure: { id: 'otherPerson' } });
    }
    expect(await failureOf(remote.read([notes], false))).toMatchObject({ id: 'otherPerson' });
    expect(await failureOf(remote.find(notes, 'a'))).toMatchObject({ id: 'otherPerson' });
    expect(await failureOf(remote.changes('1'))).toMatchObject({ id: 'otherPerson' });
    expect(asked).not.toHaveBeenCalled();
  });

  it('the owner does, however the ids are written', async () => {
    await remoteOf({ tenant: 't', person: 'ONE' }).send([create('a')], false);
    expect(asked).toHaveBeenCalled();
  });
});
