/** Without a tenant the suites would quietly run against the local one. */
module.exports = () => {
  if (!process.env.SHAREPOINT_SITE)
    throw new Error('SHAREPOINT_SITE is not set; see docs/contract-suite.md.');
};
