import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './tests/journeys/chromium';
import type { HostName } from './tests/journeys/hosts';

/**
 * Journeys in a real browser. The same journey runs in both hosts; what only one of them has is in `teamsTab` and
 * `webPart`. Tests tagged @matrix run in `npm run test:all` only.
 */
export default defineConfig<{ host: HostName }>({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may be late once; Playwright then calls the journey flaky, and says so.
  retries: 1,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  globalSetup: './tests/journeys/build.ts',
  use: {
    launchOptions: chromiumLaunch(),
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'teams', use: { host: 'teams' }, testIgnore: 'webPart*.spec.ts' },
    { name: 'webPart', use: { host: 'webPart' }, testIgnore: 'teamsTab*.spec.ts' },
  ],
});
