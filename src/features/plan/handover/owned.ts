import type { RowChange } from '../../../contracts/listStore';
import type { planElements, yearItems } from '../../../lists';
import { asText, type Colleague, sameOwner } from '../../../workspace';
import type { PlanRow, WorkRows, YearRow } from '../workRows';

/** Somebody who answers for something, and how much. */
export interface Owner extends Colleague {
  readonly count: number;
}

const planOwner = ({ fields }: PlanRow): Colleague => ({
  name: asText('Responsible', fields.Responsible).trim(),
  mail: asText('ResponsibleMail', fields.ResponsibleMail).trim() || undefined,
});
const yearOwner = ({ fields }: YearRow): Colleague => ({
  name: asText('Owner', fields.Owner).trim(),
  mail: asText('OwnerMail', fields.OwnerMail).trim() || undefined,
});

/** Everybody who answers for something, by name as Danes sort. */
export function ownersIn(rows: WorkRows): readonly Owner[] {
  const all = [...rows.plan.map(planOwner), ...rows.year.map(yearOwner)].filter(({ name }) => name !== '');
  const owners: Owner[] = [];
  for (const one of all) {
    const at = owners.findIndex((other) => sameOwner(other, one));
    const found = owners[at];
    if (found) owners[at] = { ...found, mail: found.mail ?? one.mail, count: found.count + 1 };
    else owners.push({ ...one, count: 1 });
  }
  return owners.sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

/** One change in each list, and the change that takes it back. */
export interface Transfer {
  readonly plan: readonly RowChange<typeof planElements>[];
  readonly year: readonly RowChange<typeof yearItems>[];
}

/** All that one person answers for goes to another. What others write meanwhile in other fields stays. */
export function transferOf(rows: WorkRows, from: Colleague, to: Colleague): Transfer {
  const mail = to.mail ?? '';
  return {
    plan: rows.plan
      .filter((row) => row.key !== '' && sameOwner(planOwner(row), from))
      .map(({ key, fields: { Responsible, ResponsibleMail } }) => ({
        ...{ kind: 'change', key, base: { Responsible, ResponsibleMail } },
        fields: { Responsible: to.name, ResponsibleMail: mail },
      })),
    year: rows.year
      .filter((row) => row.key !== '' && sameOwner(yearOwner(row), from))
      .map(({ key, fields: { Owner, OwnerMail } }) => ({
        ...{ kind: 'change', key, base: { Owner, OwnerMail } },
        fields: { Owner: to.name, OwnerMail: mail },
      })),
  };
}

/** The way back from a transfer, each thing to who had it. */
export function takenBack({ plan, year }: Transfer): Transfer {
  const back = (base: unknown) => (typeof base === 'string' ? base : '');
  return {
    plan: plan.flatMap((one) =>
      one.kind === 'change'
        ? [
            {
              ...one,
              base: one.fields,
              fields: {
                Responsible: back(one.base?.Responsible),
                ResponsibleMail: back(one.base?.ResponsibleMail),
              },
            },
          ]
        : [],
    ),
    year: year.flatMap((one) =>
      one.kind === 'change'
        ? [
            {
              ...one,
              base: one.fields,
              fields: { Owner: back(one.base?.Owner), OwnerMail: back(one.base?.OwnerMail) },
            },
          ]
        : [],
    ),
  };
}
