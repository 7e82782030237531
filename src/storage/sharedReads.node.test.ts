import { Failure } from '../contracts/failure';
import type { ListStore } from '../contracts/listStore';
import { staffLists } from '../lists';
import { sharedReads } from './sharedReads';

const answer = { mayEdit: false, lists: {} };
const counting = (read: () => Promise<unknown> = () => Promise.resolve(answer)) => {
  const asked = jest.fn(read);
  return { asked, store: { read: asked } as unknown as ListStore };
};

it('two web parts that ask at once cost one request', async () => {
  const { asked, store } = counting();
  const shared = sharedReads(store);
  await Promise.all([shared.read(staffLists), shared.read(staffLists)]);
  await shared.read(staffLists);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('a person who asks again, and a page left open, get a fresh answer', async () => {
  const { asked, store } = counting();
  let time = 0;
  const shared = sharedReads(store, () => time);
  await shared.read(staffLists);
  await shared.read(staffLists, { interactive: true });
  time = 60_000;
  await shared.read(staffLists);
  expect(asked).toHaveBeenCalledTimes(3);
});

it('a failure is told to whoever asked and then forgotten', async () => {
  const { asked, store } = counting(() => Promise.reject(new Failure('offline')));
  const shared = sharedReads(store);
  await expect(Promise.all([shared.read(staffLists), shared.read(staffLists)])).rejects.toThrow('offline');
  expect(asked).toHaveBeenCalledTimes(1);
  await expect(shared.read(staffLists)).rejects.toThrow('offline');
  expect(asked).toHaveBeenCalledTimes(2);
});
