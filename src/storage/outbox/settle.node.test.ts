import type { ListSchema } from '../../contracts/listSchema';
import { realClock } from '../clock';
import type { Device } from '../device/device';
import { memoryDevice } from '../device/memoryDevice';
import type { Command, NewCommand } from './command';
import { joined } from './queue';
import { settle } from './settle';

const list: ListSchema = {
  ...{ code: 'notes', version: 1, site: 'staff', readers: 'everyone', writers: ['coordinators'] },
  ...{ retention: 'keep', title: { da: 'Noter', en: 'Notes' } },
  columns: { Text: { type: 'note', title: { da: 'Tekst', en: 'Text' }, guard: 'freeText' } },
};
const change = (base: string, text: string): NewCommand => ({
  ...{ scope: '', list: 'notes', key: 'a', kind: 'change', at: 0 },
  ...{ base: { Text: base }, fields: { Text: text } },
});

/** One change that needs a person, and one typed after it. */
async function asking(need: Command['need']): Promise<Device> {
  const device = memoryDevice();
  const { id } = await device.addCommand(change('', 'en'));
  await device.updateCommand(id, (command) => ({ ...command, sent: true, need }));
  await device.addCommand(change('en', 'en to'));
  return device;
}
const conflict = {
  kind: 'conflict',
  fields: [{ column: 'Text', base: '', mine: 'en', theirs: 'een' }],
} as const;

test('what is typed while a change is given up is not given up with it', async () => {
  const device = await asking(conflict);
  const next = change('en to', 'en to tre');
  const typedMeanwhile = async () => {
    const last = (await device.commands()).at(-1);
    const together = last && (await device.updateCommand(last.id, (now) => joined(list, now, next)));
    if (!together) await device.addCommand(next);
  };
  let isTyped = false;
  const slow: Device = {
    ...device,
    async addSetAside(version) {
      await device.addSetAside(version);
      if (!isTyped) await typedMeanwhile();
      isTyped = true;
    },
  };
  await settle(slow, realClock, list, 'a', { kind: 'giveUp' });
  expect(await device.commands()).toMatchObject([{ fields: { Text: 'en to tre' } }]);
  const aside = await device.setAside('notes', 'a');
  expect(aside.map(({ fields }) => fields.Text)).toEqual(['en', 'en to']);
});

test('a row that is made again has the columns it was last seen with', async () => {
  const device = await asking({ kind: 'removed', row: { Title: 'Punkt', Text: 'gammel' } });
  await settle(device, realClock, list, 'a', { kind: 'restore' });
  expect((await device.commands())[0]).toMatchObject({
    kind: 'create',
    fields: { Title: 'Punkt', Text: 'en' },
  });
});

test('a choice that another window has made already is not made again', async () => {
  const device = await asking(conflict);
  const [first] = await device.commands();
  const late: Device = { ...device, commands: () => Promise.resolve(first ? [first] : []) };
  await settle(device, realClock, list, 'a', { kind: 'choose', fields: { Text: 'en og een' } });
  await device.updateCommand(first?.id ?? 0, (command) => ({ ...command, sent: true }));
  await settle(late, realClock, list, 'a', { kind: 'choose', fields: { Text: 'en' } });
  expect((await device.commands())[0]).toMatchObject({ sent: true, fields: { Text: 'en og een' } });
});

test('of what is to be gone one day no version is set aside', async () => {
  const device = await asking(conflict);
  await settle(device, realClock, { ...list, retention: 'passing' }, 'a', { kind: 'giveUp' });
  expect(await device.commands()).toEqual([]);
  expect(await device.setAside('notes', 'a')).toEqual([]);
});
