/**
 * `item/ValidateUpdateListItem` and `list/AddValidateUpdateItemUsingPath`: writing as a form does. It answers 200 whatever
 * happens; whether anything was written stands in `HasException` of each column, and one refusal keeps all of them back.
 */
import { right } from '../permissions/rights';
import { nodeOf } from '../protocol/body';
import type { Answer } from '../protocol/entity';
import { fileMissing, invalidArgument, unexpectedNode, wrongPrimitive } from '../protocol/errors';
import { isObject, type Json, type JsonObject } from '../protocol/http';
import { fieldsOf, type Field } from '../storage/fields';
import type { Content } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { ensureByName } from '../storage/principals';
import type { FoundItem } from './foundItem';
import { readFormValue, type FormHabits, type Read } from './formValues';
import { addWithValues, changeWithValues } from './itemWrites';
import { demandWritable } from './listSecurity';
import { lookupItem } from './lookups';
import type { Exchange, Resource } from './resource';

const failed = -2146232832;

interface FormValue {
  readonly name: string;
  readonly text: string;
  readonly field: Field | undefined;
  readonly read: Read;
}

export function validateUpdateResource(exchange: Exchange, find: () => FoundItem): Resource {
  return {
    POST(): Answer {
      const { list, item } = find();
      exchange.access.demand(right.editListItems, { listId: list.id, itemId: item.id });
      demandWritable(exchange, list, item);
      const body = exchange.body();
      const values = formValues(exchange, list, body);
      const content = contentOf(values);
      const keeping = body['bNewDocumentUpdate'] === true ? 'overwrite' : 'version';
      if (content !== undefined && values.length > 0)
        changeWithValues(exchange, list, item, content, keeping);
      return answer(
        'ValidateUpdateListItem',
        values.map((value) => entry(value, item.id)),
      );
    },
  };
}

export function addValidateUpdateResource(exchange: Exchange, findList: () => ListRow): Resource {
  return {
    POST(): Answer {
      const list = findList();
      exchange.access.demand(right.addListItems, { listId: list.id });
      const body = exchange.body();
      demandRoot(list, body['listItemCreateInfo'] ?? null);
      const values = formValues(exchange, list, body);
      const content = contentOf(values);
      const item = content === undefined ? undefined : addWithValues(exchange, list, content);
      const id = item?.id ?? 0;
      const made = item === undefined ? [] : [result('Id', String(id), id)];
      return answer('AddValidateUpdateItemUsingPath', [...values.map((value) => entry(value, id)), ...made]);
    },
  };
}

function answer(name: string, value: readonly Json[]): Answer {
  return { kind: 'property', name, type: 'Collection(SP.ListItemFormUpdateValue)', value };
}

function entry({ name, text, read }: FormValue, id: number): JsonObject {
  return result(name, text, id, 'error' in read ? read.error : undefined);
}

function result(name: string, text: string, id: number, error?: string): JsonObject {
  return {
    ...{ ErrorCode: error === undefined ? 0 : failed, ErrorMessage: error ?? null, FieldName: name },
    ...{ FieldValue: text, HasException: error !== undefined, ItemId: id },
  };
}

/** @returns undefined when a column refuses its value */
function contentOf(values: readonly FormValue[]): Content | undefined {
  if (values.some(({ read }) => 'error' in read)) return undefined;
  const written = values.flatMap(({ field, read }) =>
    field && 'value' in read ? [[field, read.value] as const] : [],
  );
  return Object.fromEntries(written.map(([field, value]) => [field.internal_name, value]));
}

function formValues(exchange: Exchange, list: ListRow, body: JsonObject): FormValue[] {
  const given = body['formValues'] ?? null;
  if (!Array.isArray(given)) throw unexpectedNode(nodeOf(given), 'StartArray');
  const fields = fieldsOf(exchange.database, list.id);
  const habits = habitsOf(exchange, body['datesInUTC'] === true);
  return given.map((one: Json) => {
    if (!isObject(one)) throw unexpectedNode(nodeOf(one), 'StartObject');
    const { FieldName: name = null, FieldValue: value = null } = one;
    if (typeof name !== 'string') throw wrongPrimitive('Edm.String');
    const text = value ?? '';
    if (typeof text !== 'string') throw wrongPrimitive('Edm.String');
    const field = fields.find((known) => known.internal_name === name && isWritable(known));
    const missing = { error: `Column '${name}' does not exist. It may have been deleted by another user.` };
    return { name, text, field, read: field === undefined ? missing : readFormValue(field, text, habits) };
  });
}

function isWritable({ built_in: builtIn, internal_name: name, read_only: readOnly }: Field): boolean {
  return name === 'Title' || (builtIn === 0 && readOnly === 0);
}

function habitsOf(exchange: Exchange, datesInUtc: boolean): FormHabits {
  const { database, site } = exchange;
  return {
    language: site.language,
    datesInUtc,
    person: (key) => ensureByName(database, site, key)?.id,
    hasItem: (field, id) => lookupItem(exchange, field, id) !== undefined,
  };
}

/** Items are made in the list itself; its path may be given whole, relative to the web, or with the server's name. */
function demandRoot({ path }: ListRow, info: Json): void {
  if (!isObject(info)) return;
  if ((info['UnderlyingObjectType'] ?? 0) !== 0)
    throw invalidArgument('Only list items can be made in this way.');
  const folder = isObject(info['FolderPath']) ? info['FolderPath']['DecodedUrl'] : undefined;
  if (typeof folder !== 'string' || folder === '') return;
  const given = folder.replace(/^https?:\/\/[^/]+/i, '').replace(/^\/|\/$/g, '');
  if (!`${path}/`.toLowerCase().endsWith(`/${given}/`.toLowerCase())) throw fileMissing();
}
