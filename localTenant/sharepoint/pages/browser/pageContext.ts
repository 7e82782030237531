/** What SharePoint tells a page about itself: the old flat form that the loader reads, and the one for `PageContext`. */
import { tenantId } from '../../../people';
import type { PageInfo } from '../pageInfo';
import type { Culture } from '../text';

const correlationId = crypto.randomUUID();
const entra = 'https://login.microsoftonline.com';

export function legacyContext(info: PageInfo, culture: Culture): object {
  const { site, person, formDigest } = info;
  const siteUrl = location.origin + site.path;
  return {
    webAbsoluteUrl: siteUrl,
    webServerRelativeUrl: site.path,
    webTitle: site.title,
    webId: site.id,
    siteAbsoluteUrl: siteUrl,
    siteServerRelativeUrl: site.path,
    siteId: site.id,
    serverRequestPath: location.pathname,
    currentCultureName: culture,
    currentUICultureName: culture,
    CorrelationId: correlationId,
    aadTenantId: tenantId,
    aadUserId: person.id,
    aadInstanceUrl: entra,
    aadSessionId: correlationId,
    userPrincipalName: person.userPrincipalName,
    userLoginName: person.login,
    userDisplayName: person.name,
    userEmail: person.mail,
    // Not true of the person: it keeps the runtime from fetching Entra tokens, for which there is no Entra ID here.
    isAnonymousGuestUser: true,
    formDigestValue: formDigest,
    formDigestTimeoutSeconds: 1800,
    cdnPrefix: '',
    msGraphEndpointUrl: 'https://graph.microsoft.com',
    isTelemetryDisabled: true,
    env: 'prod',
    ExpFeatures: [],
    ECSClientFeatures: [],
    killSwitches: {},
  };
}

export function pageContextData({ site, person, rights }: PageInfo, culture: Culture): object {
  const siteUrl = location.origin + site.path;
  return {
    cultureInfo: { currentCultureName: culture, currentUICultureName: culture, isRightToLeft: false },
    site: {
      absoluteUrl: siteUrl,
      correlationId,
      id: site.id,
      isNoScriptEnabled: true,
      recycleBinItemCount: 0,
      serverRelativeUrl: site.path,
      serverRequestPath: location.pathname,
    },
    web: {
      absoluteUrl: siteUrl,
      id: site.id,
      language: site.language,
      permissions: { High: Number(rights.High), Low: Number(rights.Low) },
      serverRelativeUrl: site.path,
      templateName: 'SITEPAGEPUBLISHING',
      title: site.title,
    },
    user: {
      displayName: person.name,
      email: person.mail,
      loginName: person.login,
      isAnonymousGuestUser: false,
      isExternalGuestUser: person.guest,
    },
    aadInfo: { instanceUrl: entra, tenantId, userId: person.id },
    featureInfo: {},
  };
}
