/**
 * Runs before every command of the README, on a machine that may have nothing but Node: installs the packages when the
 * lock file is newer than what is installed and, with `--browser`, sees to a Chromium. No dependencies, any Node ≥20.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { findChromium } = require('./chromium.cjs');

const root = join(__dirname, '..');
const installed = join(root, 'node_modules', '.package-lock.json');

/** @param {string} command @param {string[]} args @returns {boolean} whether it ended well */
function run(command, args) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (
  !existsSync(installed) ||
  statSync(join(root, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs
) {
  console.log('Installing packages, which takes a minute or two the first time …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    stop('The packages could not be installed. Is the npm registry within reach? What npm said is above.');
}

if (process.argv.includes('--browser') && !findChromium()) {
  const debianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!debianRoot)
    stop(
      'The journeys need a browser: install Chromium (on Debian: sudo apt-get install chromium), then run this again.',
    );
  console.log('Installing Chromium from Debian …');
  run('apt-get', ['update', '-qq']);
  if (!run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']))
    stop('Chromium could not be installed. What apt-get said is above.');
}
