/** `site`: the site collection, which all of its webs share. */
import { right } from '../permissions/rights';
import type { Entity } from '../protocol/entity';
import { topSite, type Site } from '../storage/sites';
import { currentChangeToken } from './changeToken';
import { recycleBinResource } from './recycleBin';
import { shows, type Exchange, type Resource } from './resource';
import { addressOf, webEntity } from './webEntity';

export function siteResource(exchange: Exchange): Resource {
  const top = topSite(exchange.database, exchange.site) ?? exchange.site;
  return shows(exchange, () => siteEntity(exchange, top), {
    child({ name }) {
      if (name === 'recyclebin') return recycleBinResource(exchange, 'site');
      return name === 'rootweb' ? shows(exchange, () => webEntity(exchange, top)) : undefined;
    },
  });
}

function siteEntity(exchange: Exchange, top: Site): Entity {
  exchange.access.demand(right.open);
  const url = addressOf(exchange, top);
  const none = '00000000-0000-0000-0000-000000000000';
  return {
    type: 'SP.Site',
    set: 'SP.ApiData.Sites',
    path: 'Site',
    id: `${url}/_api/Site`,
    properties: {
      ...{ AllowDesigner: true, AllowMasterPageEditing: false, Classification: '', CompatibilityLevel: 15 },
      ...{
        CurrentChangeToken: currentChangeToken(
          exchange.database,
          { kind: 'site', guid: top.guid },
          top.created,
        ),
        DisableAppViews: false,
      },
      ...{ DisableCompanyWideSharingLinks: false, DisableFlows: false, ExternalSharingTipsEnabled: false },
      ...{
        GeoLocation: 'EUR',
        GroupId: none,
        HubSiteId: none,
        Id: top.guid,
        IsHubSite: false,
        LockIssue: null,
      },
      ...{ MaxItemsPerThrottledOperation: 5000, NeedsB2BUpgrade: false, PrimaryUri: url, ReadOnly: false },
      ...{ ResourcePath: { DecodedUrl: url }, SensitivityLabel: none, ServerRelativeUrl: top.path || '/' },
      ...{
        ShareByEmailEnabled: false,
        ShareByLinkEnabled: false,
        ShowUrlStructure: false,
        TrimAuditLog: true,
      },
      ...{ UpgradeScheduled: false, Upgrading: false, Url: url, WriteLocked: false },
    },
    expandable: { RootWeb: () => webEntity(exchange, top) },
  };
}
