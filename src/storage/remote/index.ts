/** The heavy door of storage: PnPjs and all that talks to SharePoint. Hosts load it after the first paint. */
export { siteAudiences } from './audiences';
export { siteClosedPart } from './closedPart';
export { tenantPeople } from './people';
export { siteProvisioning } from './provisioning';
export { siteCheck } from './siteCheck';
export { siteFiles } from './files';
export { siteNewsPages } from './newsPages';
export { type OwnedToken } from './sealedDoor';
export { siteRemote } from './siteRemote';
export { type PageContext, siteInPage, siteWithToken } from './site';
