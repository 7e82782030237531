/** One chunk: whoever meets an obstacle on the first opening waits for one file. */
export { SiteNotices } from './SiteNotices';
export { WhatIsMissing } from './WhatIsMissing';
