import { type DeviceRules, deviceRulesFrom, usualDeviceRules } from '../../lists';
import { memoryDevice } from './memoryDevice';
import { obedientDevice } from './obedientDevice';

const day = 24 * 60 * 60_000;
const setting = (Title: string, Value: string) => ({
  ...{ list: 'settings', key: Title, number: 1, editUrl: '', etag: '' },
  fields: { Title, Value },
});
const read = (rows: readonly ReturnType<typeof setting>[] = [], readAt = 0) => ({
  ...{ rows, readAt, mayEdit: false },
});

function deviceAt(site: 'staff' | 'workspace') {
  const disk = memoryDevice();
  const clock = { at: 0, now: () => clock.at };
  let kept: DeviceRules = usualDeviceRules;
  const rules = { read: () => kept, write: (next: DeviceRules) => (kept = next) };
  return { disk, clock, device: obedientDevice(disk, { rules, site, clock }) };
}

it('the workspace leaves a device after seven days, or after as many as the municipality says', async () => {
  const { device, disk, clock } = deviceAt('workspace');
  await device.remember('meetings', read());
  clock.at = 7 * day - 1;
  expect(await device.remembered('meetings')).toBeDefined();
  clock.at = 7 * day;
  expect(await device.remembered('meetings')).toBeUndefined();
  expect(await disk.remembered('meetings')).toBeUndefined();
  clock.at = 0;
  await device.remember('settings', read([setting('deviceWorkspaceDays', '2')]));
  await device.remember('meetings', read());
  expect(await disk.remembered('meetings')).toMatchObject({ keepUntil: 2 * day });
  clock.at = 2 * day;
  expect(await device.remembered('meetings')).toBeUndefined();
});

it('the staff site stays until another person comes', async () => {
  const { device, clock } = deviceAt('staff');
  await device.remember('areas', read());
  clock.at = 400 * day;
  expect(await device.remembered('areas')).toBeDefined();
});

it('a municipality that allows no rows has none, from the moment its settings are read; changes stay', async () => {
  const { device, disk } = deviceAt('staff');
  await device.remember('areas', read());
  await device.addCommand({
    ...{ scope: '', list: 'areas', key: 'a', kind: 'create', at: 0, base: {}, fields: { Title: 'Ny' } },
  });
  await device.remember('settings', read([setting('deviceKeeps', 'changesOnly')]));
  await device.remember('helpNumbers', read());
  for (const list of ['areas', 'settings', 'helpNumbers']) {
    expect(await disk.remembered(list)).toBeUndefined();
    expect(await device.remembered(list)).toBeUndefined();
  }
  expect(await device.commands()).toHaveLength(1);
});

it.each([
  ['nothing', [], usualDeviceRules],
  ['a number that is none', [setting('deviceWorkspaceDays', 'syv')], usualDeviceRules],
  ['too many days', [setting('deviceWorkspaceDays', '365')], usualDeviceRules],
  ['days', [setting('deviceWorkspaceDays', ' 3 ')], { keepsRows: true, workspaceDays: 3 }],
])('%s', (_, rows, rules) => expect(deviceRulesFrom(rows)).toEqual(rules));
