/** The light door of storage: what the device keeps, and when SharePoint is asked. PnPjs lies behind `./remote`. */
export type { Guard } from './guard';
export { type Manners, siteManners } from './manners';
export { openSite } from './openSite';
export type { Owner } from './owner';
export { workspaceDoors } from './workspaceDoors';
