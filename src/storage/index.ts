export { createRow } from './createRow';
export { siteProvisioning } from './provisioning';
export { readLists } from './readLists';
export { sharedReads } from './sharedReads';
export { type PageContext, siteInPage, siteWithToken } from './site';
