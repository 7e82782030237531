import { Failure } from '../contracts/failure';
import type { Provisioning, ProvisioningStep } from '../contracts/provisioning';
import { areas, planElements } from '../lists';
import { bothSites } from './bothSites';

const site = (steps: readonly ProvisioningStep[], made: string[]): Provisioning => ({
  plan: () => Promise.resolve({ steps, newer: [], obstacles: [] }),
  apply(plan, done) {
    for (const [at, { list }] of plan.steps.entries()) {
      made.push(list.code);
      done(at + 1);
    }
    return Promise.resolve();
  },
});
const [store, files] = [{} as never, {} as never];

it('plans both sites together and makes each where it belongs, counted as one', async () => {
  const made: Record<'staff' | 'group', string[]> = { staff: [], group: [] };
  const staff = site([{ kind: 'createList', list: areas }], made.staff);
  const group = site([{ kind: 'createList', list: planElements }], made.group);
  const open = jest.fn(() =>
    Promise.resolve({ store, files, provisioning: group, closedPart: store, staffNews: store }),
  );
  const both = bothSites(staff, { open }, '/sites/gruppen');
  const plan = await both.plan();
  const counted: number[] = [];
  await both.apply(plan, (finished) => counted.push(finished));
  expect(made).toEqual({ staff: ['areas'], group: ['planElements'] });
  expect(counted).toEqual([1, 2]);
});

it('mends the staff site though the group’s is closed, and says why that was not looked at', async () => {
  const staff = site([{ kind: 'createList', list: areas }], []);
  const both = bothSites(staff, { open: () => Promise.reject(new Failure('noAccess')) }, '/sites/gruppen');
  expect(await both.plan()).toMatchObject({ steps: [{ kind: 'createList' }], unseen: { id: 'noAccess' } });
});

it('asks nothing of a group’s site that nobody has named', () => {
  const staff = site([], []);
  expect(bothSites(staff, { open: () => Promise.reject(new Error('asked')) }, undefined)).toBe(staff);
});
