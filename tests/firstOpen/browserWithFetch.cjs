/** jsdom with Node's own fetch, so that the shipped storage can ask a local SharePoint while the shipped pages are shown. */
const { TestEnvironment } = require('jest-environment-jsdom');

const fromNode = ['fetch', 'Headers', 'Request', 'Response', 'TextEncoder', 'TextDecoder', 'structuredClone'];

module.exports = class BrowserWithFetch extends TestEnvironment {
  constructor(...args) {
    super(...args);
    for (const name of fromNode) this.global[name] ??= globalThis[name];
  }
};
