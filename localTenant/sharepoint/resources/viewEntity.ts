/** How a view looks to a client. */
import type { Entity } from '../protocol/entity';
import type { JsonObject } from '../protocol/http';
import type { ListRow } from '../storage/lists';
import type { View } from '../storage/views';
import { listAddress, pageFolder } from './listEntity';
import { fieldReferences, viewImage, viewSchemas } from './viewXml';

export const viewSet = 'SP.ApiData.Views';

/** Kept and shown, without effect of their own here; a view the list was born with says more than one a client made. */
export function otherViewSettings({ base, settings }: Pick<View, 'base' | 'settings'>): JsonObject {
  const born = base !== 0;
  return {
    ...{
      Aggregations: born ? '' : null,
      AggregationsStatus: born ? 'Off' : null,
      AssociatedContentTypeId: null,
    },
    ...{ CalendarViewStyles: null, ColumnWidth: null, CustomFormatter: null, CustomOrder: null },
    ...{ DefaultViewForContentType: false, EditorModified: false, Formats: null, GridLayout: null },
    ...{ IncludeRootFolder: false, JSLink: born ? 'clienttemplates.js' : null, Method: null },
    ...{ MobileDefaultView: born, MobileView: born, NewDocumentTemplates: null, TabularView: true },
    ...{ Toolbar: born ? '' : null, ViewData: born ? '' : null, ViewJoins: null, ViewProjectedFields: null },
    ...{ ViewType2: null, VisualizationInfo: null, ...(JSON.parse(settings) as JsonObject) },
  };
}

export function viewEntity(list: ListRow, view: View): Entity {
  const url = `${pageFolder(list)}/${view.file}`;
  return {
    type: 'SP.View',
    set: viewSet,
    path: viewAddress(list, view),
    properties: {
      ...otherViewSettings(view),
      ...{ BaseViewId: view.base === 0 ? null : String(view.base), ContentTypeId: { StringValue: '0x' } },
      ...{ DefaultView: view.is_default === 1, Hidden: view.hidden === 1, Id: view.id },
      ...{ ImageUrl: view.base === 0 ? null : viewImage, ...viewSchemas(list, view) },
      ...{
        ModerationType: null,
        OrderedView: false,
        Paged: view.paged === 1,
        PersonalView: view.personal !== 0,
      },
      ...{
        ReadOnlyView: false,
        RequiresClientIntegration: false,
        RowLimit: view.row_limit,
        Scope: view.scope,
      },
      ...{ ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url, StyleId: null, Threaded: false },
      ...{ Title: view.title, ToolbarTemplateName: null, ViewQuery: view.query, ViewType: 'HTML' },
    },
    expandable: { ViewFields: () => viewFieldsEntity(list, view) },
  };
}

export function viewFieldsEntity(list: ListRow, view: View): Entity {
  return {
    type: 'SP.ViewFieldCollection',
    set: 'SP.ApiData.ViewFieldCollections',
    path: `${viewAddress(list, view)}/ViewFields`,
    properties: { SchemaXml: fieldReferences(view), Items: view.fields },
  };
}

function viewAddress(list: ListRow, { id }: View): string {
  return `${listAddress(list)}/Views(guid'${id}')`;
}
