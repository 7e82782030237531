'use strict';

/**
 * The commands SharePoint people type, thin over the tools that do the work: Heft for the web part, npm's scripts for the
 * rest. `gulp bundle --ship`, `gulp package-solution --ship`, `gulp serve`, `gulp test`, `gulp clean`.
 */
const { spawn } = require('node:child_process');
const { rm } = require('node:fs/promises');

const ship = process.argv.includes('--ship') || process.argv.includes('--production');
const production = ship ? ['--production'] : [];
const windows = process.platform === 'win32';

/** @param {string} command @param {string[]} args */
function run(command, args) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: __dirname, stdio: 'inherit', shell: windows });
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`${command} ended with ${code}`))));
  });
}

const heft = (...args) => run('npx', ['--no-install', 'heft', ...args, ...production]);

exports.bundle = () => heft('build', '--clean');
exports['package-solution'] = () => heft('package-solution');
exports.serve = () => run('npx', ['--no-install', 'heft', 'start']);
exports.test = () => run('npm', ['test']);
exports.clean = () =>
  Promise.all(
    [
      'dist',
      'lib',
      'lib-commonjs',
      'lib-dts',
      'lib-esm',
      'out',
      'release',
      'sharepoint/solution',
      'temp',
    ].map((folder) => rm(`${__dirname}/${folder}`, { recursive: true, force: true })),
  );
exports.default = exports.bundle;
