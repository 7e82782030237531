/** Ways to break the local SharePoint that its contract has to notice, each one small change of its source. */
export interface Sabotage {
  readonly name: string;
  /** Below `localTenant/sharepoint/`. */
  readonly file: string;
  /** Stands in the file exactly once; when it no longer does, the sabotage has to be written anew. */
  readonly find: string;
  readonly replace: string;
}

export const sabotages: readonly Sabotage[] = [
  {
    name: '$orderby ignored',
    file: 'resources/itemPages.ts',
    find: 'const sorts = query.orderby.map(',
    replace: 'const sorts = ([] as typeof query.orderby).map(',
  },
  {
    name: '$top ignored',
    file: 'resources/itemPages.ts',
    find: 'query.top ?? defaultSize',
    replace: 'defaultSize',
  },
  {
    name: '$filter ignored',
    file: 'resources/itemQuery.ts',
    find: 'const filter = query.filter === undefined ? always : filterCondition(query.filter, column);',
    replace: 'const filter = always;',
  },
  {
    name: '$expand ignored',
    file: 'protocol/select.ts',
    find: 'expanded: expandAll(entity, names, expand)',
    replace: 'expanded: expandAll(entity, names, [])',
  },
  {
    name: 'nextLink never sent',
    file: 'resources/itemQuery.ts',
    find: 'found.length > size && last !== undefined',
    replace: 'found.length < 0 && last !== undefined',
  },
  {
    name: 'If-Match never checked',
    file: 'resources/items.ts',
    find: '  demandVersion(exchange, itemEtag(item));',
    replace: '',
  },
  {
    name: 'delete does nothing',
    file: 'resources/items.ts',
    find: 'removeItem(database, findToDelete().item, now);',
    replace: 'findToDelete();',
  },
  {
    name: 'uniqueness not enforced',
    file: 'resources/itemWrites.ts',
    find: 'if (duplicates.length > 0)',
    replace: 'if (duplicates.length < 0)',
  },
  {
    name: 'versions not kept',
    file: 'storage/items.ts',
    find: '  if (versioned) keepVersion(database, item, list.major_version_limit);',
    replace: '',
  },
  {
    name: 'contextinfo missing',
    file: 'resources/contextInfo.ts',
    find: 'FormDigestValue: formDigest(),',
    replace: '',
  },
  {
    name: 'wrong body in a batched answer',
    file: 'protocol/batch.ts',
    find: 'responses.map((response) =>',
    replace: '[...responses].reverse().map((response) =>',
  },
  {
    name: 'list view threshold not applied',
    file: 'resources/itemQuery.ts',
    find: '  demandBelowViewThreshold(database, {',
    replace: '  ((..._: unknown[]) => undefined)(database, {',
  },
  {
    name: 'digest not checked',
    file: 'session/digests.ts',
    find: 'if (brought.length !== genuine.length || !timingSafeEqual(brought, genuine)) throw digestInvalid();',
    replace: '',
  },
  {
    name: 'missing digest let through',
    file: 'session/digests.ts',
    find: "if (given === undefined || given === '') throw digestMissing();",
    replace: "if (given === undefined || given === '') return;",
  },
  {
    name: 'a token’s scopes do not bound the person',
    file: 'permissions/access.ts',
    find: 'return found & bound;',
    replace: 'return found;',
  },
  {
    name: 'rights not asked for',
    file: 'permissions/access.ts',
    find: 'if (!may(wanted, target)) throw accessDenied();',
    replace: '',
  },
  {
    name: 'role assignment lost',
    file: 'resources/roleAssignments.ts',
    find: '  assignRole(database, scope, { principal_id: principal, role_id: role.id });',
    replace: '',
  },
  {
    name: 'item-level permission ignored in collections',
    file: 'permissions/visibleItems.ts',
    find: 'if (!hasOwnScopes(viewer, listId)) return undefined;',
    replace: 'if (hasOwnScopes(viewer, listId)) return undefined;',
  },
  {
    name: 'item-level permission ignored for one item',
    file: 'resources/items.ts',
    find: 'if (!access.may(right.viewListItems, { listId: list.id, itemId: id })) throw itemMissing();',
    replace: '',
  },
  {
    name: 'an expired token believed',
    file: 'pipeline.ts',
    find: "const caller = known === 'expired' ? undefined : known;",
    replace: "const caller = known === 'expired' ? { personId: '', scopes: [] } : known;",
  },
  {
    name: 'a file’s piece taken wherever it starts',
    file: 'resources/uploads.ts',
    find: 'if (Number(offset) !== expected) throw wrongOffset(expected, Number(offset));',
    replace: '',
  },
  {
    name: 'a path that leads out of its folder followed',
    file: 'resources/location.ts',
    find: "if (segments.some((segment) => segment === '.' || segment === '..')) throw outsideWeb();",
    replace: '',
  },
  {
    name: 'a file written over that was not meant to be',
    file: 'resources/newDocuments.ts',
    find: "if (taken?.kind === 'file' && conflict === 'replace')",
    replace: "if (taken?.kind === 'file')",
  },
];
