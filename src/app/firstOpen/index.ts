/** What stands in the way of a whole page on the first opening, and who can take it away. */
export { SiteNotices } from './SiteNotices';
export { WhatIsMissing } from './WhatIsMissing';
