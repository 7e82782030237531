import { groupSize, neededFields, type WorkField, workFields } from '../../../content/coverage';
import type { ModelNumber } from '../../../content/models/model';
import { type Area, inOrder } from '../area';
import { covers, isAway, type ResourcePerson, substituteOf } from '../resourcePerson';
import { fieldsOf } from './fieldsOf';

/** A field of work that the model needs somebody in, or an area of the municipality's own beside those. */
export interface CoverageRow {
  readonly key: string;
  /** Absent: one of the municipality's own areas that no model asks for. */
  readonly field?: WorkField;
  readonly need: 'least' | 'rather' | 'own';
  /** Its areas in the municipality's own words. */
  readonly areas: readonly Area[];
  readonly persons: readonly ResourcePerson[];
  /** `nobody`; `unreachable`: somebody, but nobody who can be reached today; `one`: everything hangs on one. */
  readonly state: 'nobody' | 'unreachable' | 'one' | 'several';
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  /** Every person who covers something, in the order of their names. */
  readonly persons: readonly ResourcePerson[];
  /** Persons who are alone with more than one row: when they are ill, several are without anybody. */
  readonly aloneWith: readonly { readonly person: ResourcePerson; readonly rows: readonly CoverageRow[] }[];
  /** Absent in Model 1, which says only that they are few. */
  readonly size?: 'fewer' | 'fits' | 'more';
}

export interface Covering {
  readonly areas: readonly Area[];
  readonly persons: readonly ResourcePerson[];
  readonly model: ModelNumber;
  /** Mail addresses that nobody in the tenant has: whoever has left reaches nobody. */
  readonly unknown: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Something is to be done about it: what the model needs hangs on nobody or one; an own area has nobody. */
export function isWanting({ need, state }: CoverageRow): boolean {
  return need === 'least' ? state !== 'several' : need === 'own' && state !== 'several' && state !== 'one';
}

/** Who covers what the model needs: by the areas a person has, and by what their work and workplace are called. */
export function coverageOf({ areas, persons, model, unknown, today }: Covering): Coverage {
  const stateOf = (those: readonly ResourcePerson[]): CoverageRow['state'] => {
    const [first, second] = those;
    if (!first) return 'nobody';
    const reachable = (person: ResourcePerson) => person.mail === undefined || !unknown.has(person.mail);
    const today_ = those.filter(reachable).some((person) => {
      if (!isAway(person, today)) return true;
      const substitute = substituteOf(person, persons, today);
      return substitute !== undefined && reachable(substitute);
    });
    return !today_ ? 'unreachable' : second ? 'several' : 'one';
  };
  const fieldsOfArea = new Map(areas.map((area) => [area, fieldsOf(area.name.da)]));
  const needed = workFields.flatMap((field): CoverageRow[] => {
    const need = (neededFields[field].by as Partial<Record<ModelNumber, 'least' | 'rather'>>)[model];
    if (!need) return [];
    const own = inOrder(areas.filter((area) => fieldsOfArea.get(area)?.has(field)));
    const those = persons.filter(
      (person) =>
        own.some((area) => covers(person, area)) ||
        fieldsOf([person.institution, person.jobTitle, person.role].join(' ')).has(field),
    );
    return [{ key: field, field, need, areas: own, persons: those, state: stateOf(those) }];
  });
  const told = new Set(needed.flatMap((row) => row.areas));
  const others = inOrder(areas.filter((area) => !told.has(area))).map((area): CoverageRow => {
    const those = persons.filter((person) => covers(person, area));
    return { key: area.key, need: 'own', areas: [area], persons: those, state: stateOf(those) };
  });
  const rows = [...needed, ...others];
  const covering = persons
    .filter((person) => rows.some((row) => row.persons.includes(person)))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  return {
    rows,
    persons: covering,
    aloneWith: covering
      .map((person) => ({
        person,
        rows: rows.filter(({ persons: those }) => those.length === 1 && those[0] === person),
      }))
      .filter((alone) => alone.rows.length > 1),
    size: model === 1 ? undefined : sizeOf(covering.length),
  };
}

function sizeOf(count: number): NonNullable<Coverage['size']> {
  return count < groupSize.from ? 'fewer' : count > groupSize.to ? 'more' : 'fits';
}
