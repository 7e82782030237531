/** `view/viewfields`: which columns a view shows, in which order. */
import type { Answer } from '../protocol/entity';
import { columnMissing, invalidArgument } from '../protocol/errors';
import { readText } from '../protocol/primitives';
import { fieldsOf } from '../storage/fields';
import type { ListRow } from '../storage/lists';
import type { NewView, View } from '../storage/views';
import { shows, type Exchange, type Resource } from './resource';
import { viewFieldsEntity } from './viewEntity';

/** @param update writes the view, when the caller may */
export function viewFieldsResource(
  exchange: Exchange,
  find: () => { readonly list: ListRow; readonly view: View },
  update: (change: (view: View, list: ListRow) => NewView) => void,
): Resource {
  const changes = (map: (names: readonly string[], list: ListRow) => readonly string[]): Resource => ({
    POST(): Answer {
      update((view, list) => ({ ...view, fields: map(view.fields, list) }));
      return { kind: 'property', name: 'ViewFields', type: 'Edm.Null', value: null };
    },
  });
  const entity = () => {
    const { list, view } = find();
    return viewFieldsEntity(list, view);
  };
  return shows(exchange, entity, {
    child({ name, arguments: [argument] = [] }) {
      const given = () => String(argument?.value ?? readText(exchange.body()['strField'] ?? null));
      switch (name) {
        case 'addviewfield':
          return changes((names, list) => added(exchange, names, list, given()));
        case 'removeviewfield':
          return changes((names) => without(names, given()));
        case 'removeallviewfields':
          return changes(() => []);
        case 'moveviewfieldto':
          return changes((names) => moved(names, exchange.body()));
        default:
          return undefined;
      }
    },
  });
}

/** @param name internal name, or title */
function added(
  { database }: Exchange,
  names: readonly string[],
  list: ListRow,
  name: string,
): readonly string[] {
  const fields = fieldsOf(database, list.id);
  const field =
    fields.find((known) => known.internal_name === name) ?? fields.find(({ title }) => title === name);
  if (field === undefined) throw columnMissing(name, list.path);
  return names.includes(field.internal_name) ? names : [...names, field.internal_name];
}

function without(names: readonly string[], name: string): readonly string[] {
  if (!names.includes(name)) throw notInView();
  return names.filter((known) => known !== name);
}

function moved(
  names: readonly string[],
  { field, index }: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (typeof field !== 'string' || !Number.isInteger(index)) throw notInView();
  const rest = without(names, field);
  if (Number(index) < 0 || Number(index) > rest.length) throw notInView();
  return [...rest.slice(0, Number(index)), field, ...rest.slice(Number(index))];
}

/** [M] */
function notInView() {
  return invalidArgument('Value does not fall within the expected range.');
}
