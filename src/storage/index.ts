export { createRow } from './createRow';
export { siteProvisioning } from './provisioning';
export { readLists } from './readLists';
export { siteWithToken } from './site';
