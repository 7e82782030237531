/** `list/fields`: reading, making, changing and removing columns. */
import { right } from '../permissions/rights';
import type { Answer } from '../protocol/entity';
import {
  columnMissing,
  fieldIdMissing,
  fieldNameTaken,
  indexLimitReached,
  invalidArgument,
  unexpectedNode,
  wrongPrimitive,
} from '../protocol/errors';
import { nodeOf } from '../protocol/body';
import { isObject, type JsonObject } from '../protocol/http';
import { shape } from '../protocol/select';
import { logListChange } from '../storage/changes';
import { addField, changeField, fieldsOf, removeField, type Field, type NewField } from '../storage/fields';
import { typeByName } from '../storage/fieldTypes';
import { listById, touchList, type ListRow } from '../storage/lists';
import { claimExistingValues, forgetUniqueValues } from '../storage/uniqueValues';
import { collection } from './collection';
import { fieldEntity, fieldSet } from './fieldEntity';
import { fieldFromXml } from './fieldFromXml';
import { changedField, fieldFromInformation, fieldFromProperties } from './newField';
import { shows, type Exchange, type Resource } from './resource';
import { demandFormula } from './validation';

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
      if (name === 'addfield') return { POST: () => createFromInformation(exchange, findList()) };
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
        listChanged(exchange, list);
        return { kind: 'empty', status: 200 };
      },
    },
  );
}

function parametersOf(exchange: Exchange): JsonObject {
  const parameters: JsonObject[string] = exchange.body()['parameters'] ?? null;
  if (!isObject(parameters)) throw unexpectedNode(nodeOf(parameters), 'StartObject');
  return parameters;
}

function createFromInformation(exchange: Exchange, list: ListRow): Answer {
  return create(exchange, list, 200, (taken) => fieldFromInformation(parametersOf(exchange), taken));
}

function createFromXml(exchange: Exchange, list: ListRow): Answer {
  const parameters = parametersOf(exchange);
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
  demandSound(exchange, field, existing);
  addField(database, list.id, field);
  listChanged(exchange, list);
  const made = fieldsOf(database, list.id).find(({ id }) => id === field.id);
  if (made === undefined) throw fieldIdMissing(field.id, list.path);
  return { kind: 'entity', entity: shape(fieldEntity(list, made), exchange.query), status };
}

function change(exchange: Exchange, { list, field }: Found): Answer {
  const { access, database } = exchange;
  access.demand(right.manageLists, { listId: list.id });
  const changed = changedField({ ...field, type: field.type.name }, field.type, exchange.body());
  demandSound(exchange, changed, others(database, list, field));
  changeField(database, field, changed);
  if (changed.is_unique === 0) forgetUniqueValues(database, field);
  else if (field.is_unique === 0 && !claimExistingValues(database, field)) {
    throw invalidArgument(
      'This field contains duplicate values. Remove all duplicate values, then try again.',
    );
  }
  listChanged(exchange, list);
  return { kind: 'empty', status: 204 };
}

function listChanged({ database, now }: Exchange, { id }: ListRow): void {
  touchList(database, id);
  logListChange(database, id, 'update', now);
}

const mostIndexes = 20;

function others(database: Exchange['database'], list: ListRow, { id }: Field): Field[] {
  return fieldsOf(database, list.id).filter((field) => field.id !== id);
}

/** @param beside the list's other columns */
function demandSound(exchange: Exchange, field: NewField, beside: readonly Field[]): void {
  const { type, indexed, is_unique: isUnique, settings } = field;
  const indexable = typeByName(type)?.indexable === true;
  if (indexed === 1 && !indexable) throw invalidArgument('This field type cannot be indexed.');
  if (isUnique === 1 && indexed === 0)
    throw invalidArgument('A field must be indexed before it can enforce unique values.');
  if (indexed === 1 && beside.filter((other) => other.indexed === 1).length >= mostIndexes)
    throw indexLimitReached();
  if (type.startsWith('Lookup')) demandLookup(exchange, settings);
  demandFormula(settings.validationFormula, [field]);
}

/** [M] for the error. */
function demandLookup({ database, site }: Exchange, { lookupField, lookupList }: NewField['settings']): void {
  const list = lookupList === undefined ? undefined : listById(database, site, lookupList);
  const shown = list && fieldsOf(database, list.id).some(({ internal_name: name }) => name === lookupField);
  if (shown !== true) throw invalidArgument('The lookup list or the field to show of it does not exist.');
}
