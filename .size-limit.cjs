/** Budgets in gzipped bytes. The readiness page's first load is its entry and what that imports without asking. */
const { readdirSync, readFileSync } = require('node:fs');

const manifest = JSON.parse(readFileSync('out/tab/.vite/manifest.json', 'utf8'));

/** @param {string} name @param {Set<string>} seen @returns {string[]} the files loaded before anything is asked for */
function filesOf(name, seen = new Set()) {
  if (seen.has(name)) return [];
  seen.add(name);
  const chunk = manifest[name];
  return [`out/tab/${chunk.file}`, ...(chunk.imports ?? []).flatMap((other) => filesOf(other, seen))];
}

const firstLoad = new Set();
/** What the package carries, unpacked beside it. */
const assets = 'sharepoint/solution/debug/ClientSideAssets';
const webPart = readdirSync(assets).filter((file) => file.endsWith('.js'));
const webPartCode = webPart.map((file) => readFileSync(`${assets}/${file}`, 'utf8')).join('\n');

/** @param {string} name @returns {string[]} the web part's files that are loaded together for a named chunk */
function webPartFilesOf(name) {
  const [, id] = webPartCode.match(new RegExp(`(\\d+):"${name}"`)) ?? [];
  const together = [...webPartCode.matchAll(/\[((?:\w+\.e\(\d+\),?)+)\]/g)]
    .map(([, list]) => [...list.matchAll(/\d+/g)].map(([one]) => one))
    .find((list) => list.at(-1) === id);
  if (!id || !together) throw new Error(`The web part loads no chunk ${name} together with others.`);
  const names = together.map((one) => (one === id ? name : one));
  return names.map((one) => `${assets}/${webPart.find((file) => file.startsWith(`chunk.${one}_`))}`);
}

module.exports = [
  {
    name: 'Readiness page, first load',
    path: filesOf('index.html', firstLoad),
    limit: '140 kB',
    gzip: true,
  },
  {
    name: 'What only a tab inside Teams loads besides',
    path: filesOf('insideTeams.ts', firstLoad),
    limit: '20 kB',
    gzip: true,
  },
  {
    name: 'Sign-in and SharePoint, after the first paint',
    path: filesOf('signedInSite.ts', firstLoad),
    limit: '100 kB',
    gzip: true,
  },
  {
    name: 'Web part, first load (React and SharePoint are on the page already)',
    path: [`${assets}/stalkingberedskab-web-part_*.js`, `${assets}/*Strings_da-dk_*.js`],
    limit: '110 kB',
    gzip: true,
  },
  {
    name: 'Web part, what reads and writes SharePoint',
    path: webPartFilesOf('sharepoint'),
    limit: '30 kB',
    gzip: true,
  },
  {
    name: 'Web part, settings',
    path: webPartFilesOf('settings'),
    limit: '40 kB',
    gzip: true,
  },
  {
    name: 'Web part, a part of the settings',
    path: webPartFilesOf('settingsPart'),
    limit: '60 kB',
    gzip: true,
  },
  {
    name: 'Web part, action card',
    path: webPartFilesOf('actionCards'),
    limit: '36 kB',
    gzip: true,
  },
  {
    name: 'Action card, once the page is there',
    path: filesOf('../../app/CardView.tsx', firstLoad),
    limit: '33 kB',
    gzip: true,
  },
  {
    name: 'Question guide, once the page is there',
    path: filesOf('../../app/GuideView.tsx', firstLoad),
    limit: '25 kB',
    gzip: true,
  },
  {
    name: 'Know more, once the page is there',
    path: filesOf('../../app/KnowMoreView.ts', firstLoad),
    limit: '20 kB',
    gzip: true,
  },
  {
    name: 'Models, once the page is there',
    path: filesOf('../../app/ModelView.tsx', firstLoad),
    limit: '48 kB',
    gzip: true,
  },
  {
    name: 'Resource persons, once the page is there',
    path: filesOf('../../app/PersonsView.tsx', firstLoad),
    limit: '22 kB',
    gzip: true,
  },
  {
    name: 'Meetings, once the page is there',
    path: filesOf('../../app/MeetingsView.tsx', firstLoad),
    limit: '82 kB',
    gzip: true,
  },
  {
    name: 'Overview, once the page is there',
    path: filesOf('../../app/OverviewView.tsx', firstLoad),
    limit: '22 kB',
    gzip: true,
  },
  {
    name: 'Materials, once the page is there',
    path: filesOf('../../app/MaterialsView.tsx', firstLoad),
    limit: '30 kB',
    gzip: true,
  },
  {
    name: 'Minutes as Word, once they are asked for',
    path: filesOf('../../features/meetings/minutesFile/wordFile.ts', firstLoad),
    limit: '75 kB',
    gzip: true,
  },
  {
    name: 'Minutes as PDF, once they are asked for',
    path: filesOf('../../features/meetings/minutesFile/pdfFile.ts', firstLoad),
    limit: '230 kB',
    gzip: true,
  },
  {
    name: 'A material as PDF, besides what minutes need',
    path: filesOf('../../features/materials/files/pdfMaterial.ts', firstLoad),
    limit: '5 kB',
    gzip: true,
  },
  {
    name: 'Fonts of the PDF, beside it',
    path: manifest['../../paper/fontFiles.ts'].assets.map((file) => `out/tab/${file}`),
    limit: '500 kB',
    gzip: true,
  },
  { name: 'First HTML', path: '.local/tab/index.html', limit: '14 kB', gzip: true },
];
