/**
 * The people picker's service: finds people and groups of the whole tenant, also those that the site does not know yet. The
 * answer is JSON inside of a JSON text.
 */
import { right } from '../permissions/rights';
import { nodeOf } from '../protocol/body';
import { unexpectedNode, wrongPrimitive } from '../protocol/errors';
import { isObject, type Json, type JsonObject } from '../protocol/http';
import { foldCase } from '../storage/collation';
import { claimGroups, people } from '../storage/directory';
import { principals } from '../storage/principals';
import {
  claimGroupResult,
  personResult,
  siteGroupResult,
  strangerResult,
  unresolved,
  type Found,
} from './pickerResults';
import type { Exchange, Resource } from './resource';

const service = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.';
const usualSuggestions = 30;

/** Bits of `PrincipalType`. */
const kind = { user: 1, securityGroup: 4, siteGroup: 8 } as const;

/** @param name below `/_api/`, in lower case */
export function peoplePickerResource(exchange: Exchange, name: string): Resource | undefined {
  switch (name) {
    case `${service}clientpeoplepickersearchuser`:
      return answers(exchange, 'ClientPeoplePickerSearchUser', (query) => search(exchange, query));
    case `${service}clientpeoplepickerresolveuser`:
      return answers(exchange, 'ClientPeoplePickerResolveUser', (query) => resolve(exchange, query));
    default:
      return undefined;
  }
}

interface PickerQuery {
  readonly text: string;
  readonly suggestions: number;
  /** A sum of `kind`s. */
  readonly kinds: number;
  readonly strangers: boolean;
}

function answers(exchange: Exchange, method: string, find: (query: PickerQuery) => Json): Resource {
  return {
    POST() {
      exchange.access.demand(right.browseUserInfo);
      const value = JSON.stringify(find(readQuery(exchange.body())));
      return { kind: 'property', name: method, type: 'Edm.String', value };
    },
  };
}

function readQuery(body: JsonObject): PickerQuery {
  const given: Json = body['queryParams'] ?? null;
  if (!isObject(given)) throw unexpectedNode(nodeOf(given), 'StartObject');
  const { QueryString: text = '', MaximumEntitySuggestions: suggestions, PrincipalType: kinds } = given;
  if (typeof text !== 'string') throw wrongPrimitive('Edm.String');
  return {
    text: text.trim(),
    suggestions: typeof suggestions === 'number' && suggestions > 0 ? suggestions : usualSuggestions,
    kinds: typeof kinds === 'number' && kinds > 0 ? kinds : kind.user,
    strangers: given['AllowEmailAddresses'] === true,
  };
}

function search(exchange: Exchange, query: PickerQuery): Json {
  if (query.text === '') return [];
  const found = candidates(exchange, query).filter((entry) => begins(entry, query.text));
  const known = found.some(({ names }) => names.some((name) => foldCase(name) === foldCase(query.text)));
  const stranger = query.strangers && !known && isMail(query.text) ? [strangerResult(query.text)] : [];
  return [...found, ...stranger].slice(0, query.suggestions).map(({ result }) => result);
}

/** One that is named in full; SharePoint does not choose among several. */
function resolve(exchange: Exchange, query: PickerQuery): Json {
  const wanted = foldCase(query.text);
  const found = candidates(exchange, query).filter(({ names }) =>
    names.some((name) => foldCase(name) === wanted),
  );
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first.result;
  if (first === undefined && query.strangers && isMail(query.text)) return strangerResult(query.text).result;
  return { ...unresolved(query.text), MultipleMatches: found.map(({ result }) => result) };
}

function candidates({ database, site }: Exchange, { kinds }: PickerQuery): Found[] {
  return [
    ...((kinds & kind.user) !== 0 ? people(database).map(personResult) : []),
    ...((kinds & kind.securityGroup) !== 0 ? claimGroups(database).map(claimGroupResult) : []),
    ...((kinds & kind.siteGroup) !== 0 ? principals(database, site, ['siteGroup']).map(siteGroupResult) : []),
  ];
}

/** Every word asked for begins a word of the name, or the whole begins a mail address or login name. */
function begins({ names }: Found, text: string): boolean {
  const asked = foldCase(text);
  const words = names.slice(0, 1).flatMap((name) => foldCase(name).split(/[\s,.-]+/));
  const named = asked.split(/[\s,]+/).every((word) => words.some((whole) => whole.startsWith(word)));
  return named || names.some((name) => foldCase(name).startsWith(asked));
}

function isMail(text: string): boolean {
  return /^[^\s@|]+@[^\s@|]+\.[^\s@|]+$/.test(text);
}
