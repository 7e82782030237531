import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromiumLaunch } from '../journeys/chromium';

const launch = chromiumLaunch();

/** `npm run pictures`: the pictures of the README, of the administrator's guide and of every first opening, taken of the product in the local tenant. */
export default defineConfig({
  testDir: '.',
  testMatch: ['pictures.ts', 'firstOpen.ts', 'setUp.ts'],
  outputDir: '../../test-results/pictures',
  workers: 1,
  reporter: [['list']],
  globalSetup: '../journeys/build.ts',
  use: {
    deviceScaleFactor: 2,
    launchOptions: {
      ...launch,
      // One process for page and frame: a frame of its own would be drawn at half the sharpness.
      args: [...(launch.args ?? []), '--disable-features=Translate,IsolateOrigins,site-per-process'],
      env: { ...process.env, FONTCONFIG_FILE: join(__dirname, 'fonts.conf') },
    },
  },
});
