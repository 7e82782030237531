/** `list/fields`: reading, making, changing and removing columns. */
import { right } from '../permissions/rights';
import type { Answer } from '../protocol/entity';
import {
  columnMissing,
  fieldIdMissing,
  fieldNameTaken,
  invalidArgument,
  unexpectedNode,
  wrongPrimitive,
} from '../protocol/errors';
import { nodeOf } from '../protocol/body';
import { isObject, type JsonObject } from '../protocol/http';
import { shape } from '../protocol/select';
import { addField, changeField, fieldsOf, removeField, type Field, type NewField } from '../storage/fields';
import { typeByName } from '../storage/fieldTypes';
import { touchList, type ListRow } from '../storage/lists';
import { claimExistingValues, forgetUniqueValues } from '../storage/uniqueValues';
import { collection } from './collection';
import { fieldEntity, fieldSet } from './fieldEntity';
import { changedField, fieldFromProperties, fieldFromXml } from './newField';
import { shows, type Exchange, type Resource } from './resource';

export function fieldsResource(exchange: Exchange, findList: () => ListRow): Resource {
  const { database } = exchange;
  const named = (name: string, ...keys: readonly ('internal_name' | 'title')[]) =>
    fieldResource(exchange, () => {
      const list = findList();
      const fields = fieldsOf(database, list.id);
      const found = keys.flatMap((key) => fields.filter((field) => field[key] === name))[0];
      if (found === undefined) throw columnMissing(name, list.path);
      return { list, field: found };
    });
  const withId = (id: string) =>
    fieldResource(exchange, () => {
      const list = findList();
      const found = fieldsOf(database, list.id).find((field) => field.id === id.toLowerCase());
      if (found === undefined) throw fieldIdMissing(id, list.path);
      return { list, field: found };
    });
  return {
    GET() {
      const list = findList();
      return collection(
        exchange,
        fieldSet,
        fieldsOf(database, list.id).map((field) => fieldEntity(list, field)),
      );
    },
    POST: () => create(exchange, findList(), 201, (taken) => fieldFromProperties(exchange.body(), taken)),
    key: ({ value }) => withId(String(value)),
    child({ name, arguments: [argument] = [] }) {
      const value = String(argument?.value ?? '');
      if (name === 'getbyid') return withId(value);
      if (name === 'getbytitle') return named(value, 'title');
      if (name === 'getbyinternalnameortitle') return named(value, 'internal_name', 'title');
      return name === 'createfieldasxml' ? { POST: () => createFromXml(exchange, findList()) } : undefined;
    },
  };
}

interface Found {
  readonly list: ListRow;
  readonly field: Field;
}

function fieldResource(exchange: Exchange, find: () => Found): Resource {
  const { access, database } = exchange;
  return shows(
    exchange,
    () => {
      const { list, field } = find();
      return fieldEntity(list, field);
    },
    {
      MERGE: () => change(exchange, find()),
      DELETE(): Answer {
        const { list, field } = find();
        access.demand(right.manageLists, { listId: list.id });
        if (field.built_in === 1)
          throw invalidArgument(`The field ${field.internal_name} cannot be deleted.`);
        removeField(database, field);
        touchList(database, list.id);
        return { kind: 'empty', status: 200 };
      },
    },
  );
}

function createFromXml(exchange: Exchange, list: ListRow): Answer {
  const parameters: JsonObject[string] = exchange.body()['parameters'] ?? null;
  if (!isObject(parameters)) throw unexpectedNode(nodeOf(parameters), 'StartObject');
  const { SchemaXml: xml, Options: options = 0 } = parameters;
  if (typeof xml !== 'string') throw wrongPrimitive('Edm.String');
  if (typeof options !== 'number') throw wrongPrimitive('Edm.Int32');
  return create(exchange, list, 200, (taken) => fieldFromXml(xml, options, taken));
}

function create(
  exchange: Exchange,
  list: ListRow,
  status: 200 | 201,
  read: (taken: string[]) => NewField,
): Answer {
  const { access, database } = exchange;
  access.demand(right.manageLists, { listId: list.id });
  const existing = fieldsOf(database, list.id);
  const field = read(existing.map(({ internal_name: name }) => name));
  const name = field.internal_name.toLowerCase();
  if (field.title === '' || name === '') throw invalidArgument('The field has no name.');
  if (existing.some((other) => other.id === field.id || other.internal_name.toLowerCase() === name)) {
    throw fieldNameTaken(field.internal_name);
  }
  demandSound(field);
  addField(database, list.id, field);
  touchList(database, list.id);
  const made = fieldsOf(database, list.id).find(({ id }) => id === field.id);
  if (made === undefined) throw fieldIdMissing(field.id, list.path);
  return { kind: 'entity', entity: shape(fieldEntity(list, made), exchange.query), status };
}

function change(exchange: Exchange, { list, field }: Found): Answer {
  const { access, database } = exchange;
  access.demand(right.manageLists, { listId: list.id });
  const changed = changedField({ ...field, type: field.type.name }, field.type, exchange.body());
  demandSound(changed);
  changeField(database, field, changed);
  if (changed.is_unique === 0) forgetUniqueValues(database, field);
  else if (field.is_unique === 0 && !claimExistingValues(database, field)) {
    throw invalidArgument(
      'This field contains duplicate values. Remove all duplicate values, then try again.',
    );
  }
  touchList(database, list.id);
  return { kind: 'empty', status: 204 };
}

function demandSound({ type, indexed, is_unique: isUnique }: NewField): void {
  const indexable = typeByName(type)?.indexable === true;
  if (indexed === 1 && !indexable) throw invalidArgument('This field type cannot be indexed.');
  if (isUnique === 1 && indexed === 0)
    throw invalidArgument('A field must be indexed before it can enforce unique values.');
}
