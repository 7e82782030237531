/** A view as XML, in the two arrangements that SharePoint shows it in. */
import { documentLibrary, type ListRow } from '../storage/lists';
import type { View } from '../storage/views';
import { pageFolder } from './listEntity';
import { escapeXml } from './schemaXml';

export const viewImage = '/_layouts/15/images/dlicon.png?rev=47';
const scopes = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

/** @returns both texts, by the names of the properties */
export function viewSchemas(list: ListRow, view: View): { HtmlSchemaXml: string; ListViewXml: string } {
  const start = `<View ${attributes(list, view)}`;
  const query = view.query === '' ? '<Query />' : `<Query>${view.query}</Query>`;
  const fields = fieldsXml(view);
  const limit = `<RowLimit Paged="${flag(view.paged)}">${view.row_limit}</RowLimit>`;
  const library = list.template === documentLibrary;
  const mobile = `<Mobile MobileItemLimit="3" MobileSimpleViewField="${library ? 'LinkFilename' : 'LinkTitle'}" />`;
  const link = '<XslLink Default="TRUE">main.xsl</XslLink>';
  const script = '<JSLink>clienttemplates.js</JSLink>';
  const totals = '<Aggregations Value="Off" />';
  if (view.base === 0) {
    return {
      HtmlSchemaXml: `${start}>${fields}${query}${limit}</View>`,
      ListViewXml: `${start} >${query}${fields}${limit}<Toolbar Type="None"/></View>`,
    };
  }
  return {
    HtmlSchemaXml: `${start}>${fields}<ViewData />${query}${totals}${limit}${mobile}${link}${script}<Toolbar Type="Standard" /></View>`,
    ListViewXml: `${start} >${query}${fields}${limit}${totals}${script}${link}<ViewData /><Toolbar Type="Standard"/></View>`,
  };
}

/** The columns alone: `<FieldRef Name="LinkTitle" />`. */
export function fieldReferences({ fields }: View): string {
  return fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
}

function fieldsXml(view: View): string {
  return view.fields.length === 0 ? '<ViewFields />' : `<ViewFields>${fieldReferences(view)}</ViewFields>`;
}

function attributes(list: ListRow, view: View): string {
  const url = `${pageFolder(list)}/${view.file}`;
  const name = `{${view.id.toUpperCase()}}`;
  const scope = scopes[view.scope] ?? '';
  const shared = { ...(scope !== '' && { Scope: scope }), ...(view.hidden === 1 && { Hidden: 'TRUE' }) };
  const written =
    view.base === 0
      ? {
          ...{ Type: 'HTML', Url: url, Personal: flag(view.personal), DisplayName: view.title },
          ...{ DefaultView: flag(view.is_default), Name: name, ...shared },
        }
      : {
          ...{
            Name: name,
            DefaultView: flag(view.is_default),
            MobileView: 'TRUE',
            MobileDefaultView: 'TRUE',
          },
          ...{ Type: 'HTML', ...shared, DisplayName: view.title, Url: url, Level: '1' },
          ...{ BaseViewID: String(view.base), ContentTypeID: '0x', ImageUrl: viewImage },
        };
  return Object.entries(written)
    .map(([attribute, value]) => `${attribute}="${escapeXml(value)}"`)
    .join(' ');
}

function flag(value: number): 'TRUE' | 'FALSE' {
  return value === 0 ? 'FALSE' : 'TRUE';
}
