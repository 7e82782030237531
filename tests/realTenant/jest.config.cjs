/** The contract suites against the tenant that the environment names; see docs/contract-suite.md. One at a time, to spare it. */
const { projects } = require('../../jest.config.cjs');

module.exports = {
  ...projects[0],
  rootDir: '../..',
  displayName: 'real tenant',
  globalSetup: '<rootDir>/tests/realTenant/tenantNamed.cjs',
  testEnvironment: '<rootDir>/tests/realTenant/environment.cjs',
  testMatch: ['<rootDir>/tests/contract/**/*.node.test.ts'],
  maxWorkers: 1,
  testTimeout: 60_000,
};
