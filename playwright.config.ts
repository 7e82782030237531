import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './tests/journeys/chromium';

/** Journeys in a real browser. Tests tagged @matrix run in `npm run test:all` only. */
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 30_000,
  reporter: [['list']],
  globalSetup: './tests/journeys/build.ts',
  use: { launchOptions: chromiumLaunch(), trace: 'retain-on-failure' },
});
