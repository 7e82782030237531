/** The verbose format names the type of every object inside another one; here by the names of the properties that hold them. */
import { isObject, type Json, type JsonObject } from './http';

const named: Readonly<Record<string, readonly string[]>> = {
  'SP.BasePermissions': ['BasePermissions', 'EffectiveBasePermissions'],
  'SP.ChangeToken': ['ChangeToken', 'CurrentChangeToken'],
  'SP.ContentTypeId': ['ContentTypeId', 'Id'],
  'SP.ResourcePath': [
    ...['DirNamePath', 'ImagePath', 'LeafNamePath', 'ParentWebPath', 'ResourcePath', 'ServerRelativePath'],
  ],
  'SP.UserIdInfo': ['UserId'],
};

/** @returns undefined for an object whose type has no name here, and for what is no object */
export function complexType(name: string, value: Json): string | undefined {
  if (Array.isArray(value)) return collectionType(value);
  if (!isObject(value)) return undefined;
  const found = Object.entries(named).find(([, names]) => names.includes(name));
  return found?.[0] ?? (isLink(value) ? 'SP.FieldUrlValue' : undefined);
}

function isLink(value: JsonObject): boolean {
  return Object.keys(value).sort().join() === 'Description,Url';
}

function collectionType(values: readonly Json[]): string | undefined {
  if (values.every((value) => typeof value === 'string')) return 'Collection(Edm.String)';
  return values.every((value) => typeof value === 'number') ? 'Collection(Edm.Int32)' : undefined;
}
