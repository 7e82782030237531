import type { PlanRow, WorkRows, YearRow } from '../workRows';
import { ownersIn, takenBack, transferOf } from './owned';

const plan = (key: string, Responsible: string, ResponsibleMail?: string | null): PlanRow => ({
  ...{ list: 'planElements', key, number: 1, editUrl: '', fields: { Responsible, ResponsibleMail } },
});
const year = (key: string, Owner: string, OwnerMail?: string | null): YearRow => ({
  ...{ list: 'yearItems', key, number: 1, editUrl: '', fields: { Owner, OwnerMail } },
});
const rows: WorkRows = {
  meetings: [],
  mayEdit: true,
  plan: [
    plan('p1', 'Anne Holm', 'anne@fjordby.example'),
    plan('p2', 'anne holm', null),
    plan('p3', 'Bo Lund'),
    plan('p4', ''),
  ],
  year: [year('y1', 'A. Holm', 'ANNE@fjordby.example'), year('y2', 'Bo Lund')],
};
const anne = { name: 'Anne Holm', mail: 'anne@fjordby.example' };
const cecilie = { name: 'Cecilie Berg', mail: 'cecilie@fjordby.example' };

it('counts what everybody answers for, one person once however they are written', () => {
  expect(ownersIn(rows).map(({ name, count }) => `${name} ${count}`)).toEqual(['Anne Holm 3', 'Bo Lund 2']);
});

it('hands over all that is hers, and nothing else', () => {
  const { plan: inPlan, year: inYear } = transferOf(rows, anne, cecilie);
  expect(inPlan.map(({ key }) => key)).toEqual(['p1', 'p2']);
  expect(inYear).toEqual([
    {
      ...{ kind: 'change', key: 'y1', base: { Owner: 'A. Holm', OwnerMail: 'ANNE@fjordby.example' } },
      fields: { Owner: 'Cecilie Berg', OwnerMail: 'cecilie@fjordby.example' },
    },
  ]);
});

it('gives everything back to who had it, as it was written', () => {
  const there = transferOf(rows, anne, cecilie);
  const back = takenBack(there);
  expect(back.plan[1]).toEqual({
    ...{ kind: 'change', key: 'p2' },
    base: { Responsible: 'Cecilie Berg', ResponsibleMail: 'cecilie@fjordby.example' },
    fields: { Responsible: 'anne holm', ResponsibleMail: '' },
  });
  expect(back.year).toHaveLength(1);
});
