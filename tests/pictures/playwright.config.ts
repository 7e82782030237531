import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromiumLaunch } from '../journeys/chromium';

/** `npm run pictures`: the README's pictures, taken of the product in the local tenant. */
export default defineConfig({
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../../test-results/pictures',
  workers: 1,
  reporter: [['list']],
  globalSetup: '../journeys/build.ts',
  use: {
    deviceScaleFactor: 2,
    launchOptions: {
      ...chromiumLaunch(),
      env: { ...process.env, FONTCONFIG_FILE: join(__dirname, 'fonts.conf') },
    },
  },
});
