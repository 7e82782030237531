/** How a web looks to a client: the site itself, or a web below it. */
import { right } from '../permissions/rights';
import type { Entity } from '../protocol/entity';
import type { JsonObject } from '../protocol/http';
import { parentWeb, type Site } from '../storage/sites';
import { currentChangeToken } from './changeToken';
import type { Exchange } from './resource';
import { securityProperties } from './securableEntity';

export const webSet = 'SP.ApiData.Webs';
const none = '00000000-0000-0000-0000-000000000000';

/** What a client may change, beside the title; kept and shown, without effect here. */
export function webSettings({ settings }: Pick<Site, 'settings'>): JsonObject {
  return {
    ...{ AllowRssFeeds: false, AlternateCssUrl: '', CustomMasterUrl: '', Description: '' },
    ...{ EnableMinimalDownload: false, FooterEmphasis: 0, FooterEnabled: true, FooterLayout: 0 },
    ...{ HeaderEmphasis: 0, HeaderLayout: 2, HideTitleInHeader: false, HorizontalQuickLaunch: false },
    ...{ IsMultilingual: true, LogoAlignment: 0, MasterUrl: '', MegaMenuEnabled: false },
    ...{ NavAudienceTargetingEnabled: false, NoCrawl: false, ObjectCacheEnabled: false },
    ...{ OverwriteTranslationsOnChange: false, QuickLaunchEnabled: true, SearchScope: 0, SiteLogoUrl: null },
    ...{ SyndicationEnabled: false, TreeViewEnabled: false, WelcomePage: 'SitePages/Home.aspx' },
    ...{ WebTemplate: 'GROUP', ...(JSON.parse(settings) as JsonObject) },
  };
}

/** @param web the one that is asked, when it is not another one */
export function webEntity(exchange: Exchange, web: Site = exchange.site): Entity {
  const { access, database } = exchange;
  access.demand(right.open, { web });
  const security = securityProperties(exchange, { securable: { web }, path: 'Web' });
  const url = addressOf(exchange, web);
  const path = web.path === '' ? '/' : web.path;
  return {
    type: 'SP.Web',
    set: webSet,
    path: 'Web',
    // A client that deletes what it has just made goes by this address.
    id: `${url}/_api/Web`,
    properties: {
      ...webSettings(web),
      ...{ AppInstanceId: none, ClassicWelcomePage: null, Configuration: 0, Created: web.created },
      CurrentChangeToken: currentChangeToken(database, { kind: 'web', guid: web.guid }, web.created),
      DesignPackageId: none,
      ...{ DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false, Id: web.guid, IsEduClass: false },
      ...{
        IsEduClassProvisionChecked: false,
        IsEduClassProvisionPending: false,
        IsHomepageModernized: false,
      },
      ...{ IsProvisioningComplete: true, IsRevertHomepageLinkHidden: false, Language: web.language },
      ...{
        LastItemModifiedDate: web.created,
        LastItemUserModifiedDate: web.created,
        RecycleBinEnabled: true,
      },
      ...{ ResourcePath: { DecodedUrl: url }, ServerRelativeUrl: path, TenantAdminMembersCanShare: 0 },
      ...{ Title: web.title, UIVersion: 15, UIVersionConfigurationEnabled: false, Url: url },
    },
    onRequest: {
      ...security.onRequest,
      ServerRelativePath: () => ({ DecodedUrl: path }),
    },
    expandable: {
      ...security.expandable,
      ParentWeb: () => {
        const above = parentWeb(database, web);
        return above === undefined ? null : webEntity(exchange, above);
      },
    },
  };
}

/** @returns absolute, by the name the server was asked by */
export function addressOf({ site, siteUrl }: Exchange, web: Site): string {
  return siteUrl.slice(0, siteUrl.length - site.path.length) + web.path;
}
