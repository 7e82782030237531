/** The contract suite over a local SharePoint that may be sabotaged; see run.ts. */
const { projects } = require('../../jest.config.cjs');

const [node] = projects;
const [pattern, [, options]] = Object.entries(node.transform)[0];

module.exports = {
  ...node,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/contract/**/*.node.test.ts'],
  // Its server is a process of its own, which no sabotage reaches.
  testPathIgnorePatterns: ['/durability\\.node\\.test\\.ts$'],
  transform: { [pattern]: ['<rootDir>/tests/mutations/transform.cjs', options] },
};
