/** `web`: the site itself, and the way to its lists, users and groups. */
import { right, rightsJson } from '../permissions/rights';
import type { Entity } from '../protocol/entity';
import { contextInfoResource } from './contextInfo';
import { listAtPath, listsResource } from './lists';
import {
  associatedGroup,
  currentUser,
  ensureUserResource,
  groupsResource,
  usersResource,
} from './principals';
import { shows, type Exchange, type Resource } from './resource';

/** What lies directly below `/_api/`. */
export function apiRoot(exchange: Exchange): Resource {
  return {
    child({ name }) {
      if (name === 'web') return webResource(exchange);
      return name === 'contextinfo' ? contextInfoResource(exchange) : undefined;
    },
  };
}

function webResource(exchange: Exchange): Resource {
  return shows(exchange, () => webEntity(exchange), {
    child(segment) {
      switch (segment.name) {
        case 'lists':
          return listsResource(exchange);
        case 'getlist':
          return listAtPath(exchange, segment.arguments?.[0]);
        case 'currentuser':
          return currentUser(exchange);
        case 'siteusers':
          return usersResource(exchange);
        case 'ensureuser':
          return ensureUserResource(exchange);
        case 'sitegroups':
          return groupsResource(exchange);
        case 'associatedownergroup':
          return associatedGroup(exchange, exchange.site.owner_group);
        case 'associatedmembergroup':
          return associatedGroup(exchange, exchange.site.member_group);
        case 'associatedvisitorgroup':
          return associatedGroup(exchange, exchange.site.visitor_group);
        default:
          return undefined;
      }
    },
  });
}

function webEntity({ access, site, siteUrl }: Exchange): Entity {
  access.demand(right.open);
  return {
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    path: 'Web',
    properties: {
      ...{
        AllowRssFeeds: false,
        Configuration: 0,
        Created: site.created,
        CustomMasterUrl: '',
        Description: '',
      },
      ...{ DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false, EnableMinimalDownload: false },
      ...{ Id: site.guid, IsMultilingual: true, Language: site.language, LastItemModifiedDate: site.created },
      ...{ NoCrawl: false, QuickLaunchEnabled: true, RecycleBinEnabled: true },
      ...{ ResourcePath: { DecodedUrl: siteUrl }, ServerRelativeUrl: site.path === '' ? '/' : site.path },
      ...{
        SyndicationEnabled: false,
        Title: site.title,
        TreeViewEnabled: false,
        UIVersion: 15,
        Url: siteUrl,
      },
      ...{ WebTemplate: 'GROUP' },
    },
    onRequest: { EffectiveBasePermissions: () => rightsJson(access.rights()) },
  };
}
