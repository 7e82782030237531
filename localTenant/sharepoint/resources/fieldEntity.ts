/** How a column looks to a client. */
import type { Entity } from '../protocol/entity';
import type { JsonObject } from '../protocol/http';
import type { Field } from '../storage/fields';
import type { ListRow } from '../storage/lists';
import { listAddress } from './listEntity';
import { writeFieldXml } from './schemaXml';

export const fieldSet = 'SP.ApiData.Fields';

export function fieldEntity(list: ListRow, field: Field): Entity {
  const { type } = field;
  return {
    type: type.odataType,
    set: fieldSet,
    path: `${listAddress(list)}/Fields(guid'${field.id}')`,
    properties: {
      ...{ AutoIndexed: false, CanBeDeleted: field.built_in === 0 },
      ...{
        ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
        ClientSideComponentProperties: null,
      },
      ...{
        ClientValidationFormula: null,
        ClientValidationMessage: null,
        CustomFormatter: null,
        DefaultFormula: null,
      },
      ...{ DefaultValue: field.default_value, Description: field.description, Direction: 'none' },
      ...{
        EnforceUniqueValues: field.is_unique === 1,
        EntityPropertyName: field.propertyName,
        Filterable: type.filterable,
      },
      ...{
        FromBaseType: field.built_in === 1,
        Group: field.settings.group ?? 'Custom Columns',
        Hidden: field.hidden === 1,
      },
      ...{ Id: field.id, Indexed: field.indexed === 1, IndexStatus: field.indexed === 1 ? 1 : 0 },
      ...{
        InternalName: field.internal_name,
        IsModern: false,
        JSLink: 'clienttemplates.js',
        PinnedToFiltersPane: false,
      },
      ...{
        ReadOnlyField: field.read_only === 1,
        Required: field.required === 1,
        SchemaXml: writeFieldXml(field),
      },
      ...{ Scope: list.path, Sealed: false, ShowInFiltersPane: 0, Sortable: type.indexable },
      ...{
        StaticName: field.internal_name,
        Title: field.title,
        FieldTypeKind: type.kind,
        TypeAsString: type.name,
      },
      ...{ TypeDisplayName: type.displayName, TypeShortDescription: type.displayName },
      ValidationFormula: field.settings.validationFormula ?? null,
      ValidationMessage: field.settings.validationMessage ?? null,
      ...ofType(field),
    },
  };
}

function ofType({ type, settings }: Field): JsonObject {
  switch (type.name) {
    case 'Text':
      return { MaxLength: settings.maxLength ?? 255 };
    case 'Note':
      return {
        ...{
          AllowHyperlink: false,
          AppendOnly: settings.appendOnly ?? false,
          NumberOfLines: settings.numberOfLines ?? 6,
        },
        ...{
          RestrictedMode: false,
          RichText: settings.richText ?? false,
          UnlimitedLengthInDocumentLibrary: false,
        },
      };
    case 'DateTime':
      return {
        DateTimeCalendarType: 0,
        DisplayFormat: settings.dateOnly === true ? 0 : 1,
        FriendlyDisplayFormat: 0,
      };
    case 'Choice':
    case 'MultiChoice':
      return {
        ...{ FillInChoice: settings.fillInChoice ?? false, Mappings: null, Choices: settings.choices ?? [] },
        ...(type.name === 'Choice' ? { EditFormat: settings.editFormat ?? 0 } : {}),
      };
    case 'Number':
      return {
        ...{ CommaSeparator: false, CustomUnitName: null, DisplayFormat: settings.decimals ?? -1 },
        ...{
          MaximumValue: settings.maximum ?? 1.7976931348623157e308,
          MinimumValue: settings.minimum ?? -1.7976931348623157e308,
        },
        ...{ ShowAsPercentage: false, Unit: null },
      };
    case 'URL':
      return { DisplayFormat: 0 };
    case 'Lookup':
    case 'LookupMulti':
      return {
        ...{ AllowMultipleValues: type.name === 'LookupMulti', DependentLookupInternalNames: [] },
        ...{ IsDependentLookup: false, IsRelationship: true, LookupField: settings.lookupField ?? 'Title' },
        ...{
          LookupList: `{${settings.lookupList ?? ''}}`,
          PrimaryFieldId: null,
          RelationshipDeleteBehavior: 0,
        },
        UnlimitedLengthInDocumentLibrary: false,
      };
    case 'User':
    case 'UserMulti':
      return {
        ...{
          AllowMultipleValues: type.name === 'UserMulti',
          DependentLookupInternalNames: [],
          IsDependentLookup: false,
        },
        ...{ IsRelationship: true, LookupField: '', LookupList: '', PrimaryFieldId: null, SelectionGroup: 0 },
        ...{ SelectionMode: settings.selectionMode ?? 1 },
      };
    default:
      return {};
  }
}
