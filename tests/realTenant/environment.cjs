/**
 * Reports as skipped what cannot be tried on a real tenant: suites that are not in suites.cjs, and tests that turn out to
 * ask for what only a local one has (they end in `LocalOnly`).
 */
const { basename } = require('node:path');
const { TestEnvironment } = require('jest-environment-node');
const { suites } = require('./suites.cjs');

/** A block that is skipped runs none of its hooks; each block must be told. */
function skip(block) {
  block.mode = 'skip';
  for (const child of block.children) if (child.type === 'describeBlock') skip(child);
}

function isLocalOnly(error) {
  return [error].flat().some((one) => one?.name === 'LocalOnly' || /\bLocalOnly\b/.test(String(one?.stack)));
}

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.suite = basename(context.testPath, '.node.test.ts');
  }

  handleTestEvent(event, state) {
    if (event.name === 'run_start' && !suites.includes(this.suite)) skip(state.rootDescribeBlock);
    if (event.name === 'test_done' && event.test.errors.some(isLocalOnly)) {
      event.test.errors = [];
      event.test.status = 'skip';
    }
  }
};
