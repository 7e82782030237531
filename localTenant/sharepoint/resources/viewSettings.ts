/** Reads what a client says about a view it makes or changes. */
import { nodeOf } from '../protocol/body';
import { readViewXml, viewScopes } from '../protocol/caml';
import { unexpectedNode, unknownProperty } from '../protocol/errors';
import { own, type Json, type JsonObject } from '../protocol/http';
import { readFlag, readNumber, readText } from '../protocol/primitives';
import type { NewView } from '../storage/views';
import { otherViewSettings } from './viewEntity';

const flags = {
  ...{ DefaultView: 'is_default', SetAsDefaultView: 'is_default', Hidden: 'hidden', Paged: 'paged' },
} as const;
const numbers = { RowLimit: 'row_limit', Scope: 'scope' } as const;
const texts = { Title: 'title', ViewQuery: 'query', Query: 'query' } as const;
/** Accepted and without effect here. */
const ignored = ['BaseViewId', 'baseViewId', 'ViewTypeKind', 'ViewType', 'ContentTypeId'];

export const freshView: NewView = {
  ...{ title: '', file: '', is_default: 0, hidden: 0, personal: 0, paged: 1, row_limit: 30, scope: 0 },
  ...{ query: '', fields: [], base: 0, settings: '{}' },
};

/** @throws 400 for an unknown property or a value it cannot hold */
export function readViewSettings(body: JsonObject, base: NewView): NewView {
  const changes: Record<string, string | number> = {};
  const others: Record<string, Json> = {};
  let view = base;
  for (const [name, value] of Object.entries(body)) {
    const flag = own<string>(flags, name);
    const number = own<string>(numbers, name);
    const text = own<string>(texts, name);
    if (flag !== undefined) changes[flag] = readFlag(value) ? 1 : 0;
    else if (number !== undefined) changes[number] = readNumber(value);
    else if (text !== undefined) changes[text] = readText(value);
    else if (name === 'ViewFields') view = { ...view, fields: readNames(value) };
    else if (name === 'ListViewXml') view = { ...view, ...fromViewXml(readText(value), view) };
    else if (own(otherViewSettings(base), name) !== undefined) others[name] = value;
    else if (!ignored.includes(name)) throw unknownProperty(name, 'SP.View');
  }
  const settings = JSON.stringify({ ...(JSON.parse(base.settings) as JsonObject), ...others });
  return { ...view, ...changes, settings };
}

/** `SetViewXml`: what the XML leaves out stays as it was. */
export function fromViewXml(xml: string, base: NewView): NewView {
  const { fields, queryXml, rowLimit, scope } = readViewXml(xml);
  return {
    ...base,
    fields: fields ?? base.fields,
    query: queryXml ?? base.query,
    row_limit: rowLimit?.count ?? base.row_limit,
    paged: rowLimit === undefined ? base.paged : rowLimit.paged ? 1 : 0,
    scope: Math.max(viewScopes.indexOf(scope), 0),
  };
}

function readNames(value: Json): string[] {
  if (!Array.isArray(value)) throw unexpectedNode(nodeOf(value), 'StartArray');
  return value.map((name: Json) => readText(name));
}
