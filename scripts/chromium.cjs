/** Finds the browser the journeys run in: the system's Chromium, Chrome or Edge. No dependencies, any Node ≥20. */
const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string | undefined} path of an executable; `CHROMIUM` in the environment stands before all others */
exports.findChromium = function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROMIUM, ...onPath, ...elsewhere].find((path) => path && existsSync(path));
};
