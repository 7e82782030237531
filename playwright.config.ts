import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './tests/journeys/chromium';
import type { HostName } from './tests/journeys/hosts';

/** Where the web part has a way of its own: its page, its session, its permissions. */
const ofTheHost = ['webPart*', 'whenThingsFail'].map((name) => `${name}.spec.ts`);
/** From an empty site to the first employee, what a device remembers, the first page: what of longer files is run here too. */
const oncePerHost = {
  testMatch: ['setUp.spec.ts', 'storage.spec.ts', 'readiness.spec.ts'],
  grep: /six steps later|warm start|finds out what to do|two data requests|by keyboard/,
};

/**
 * Journeys in a real browser. The same journey runs in both hosts; what only one of them has is in `teamsTab` and
 * `webPart`. Tests tagged @matrix, and those of the project `webPartToo`, run in `npm run test:all` only.
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
    // Recording costs a third of the time; what fails once is recorded when it is tried again.
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'teams', use: { host: 'teams' }, testIgnore: 'webPart*.spec.ts' },
    { name: 'webPart', use: { host: 'webPart' }, testMatch: ofTheHost },
    { name: 'webPartOnce', use: { host: 'webPart' }, ...oncePerHost },
    // What is the same page in both hosts is walked through in Teams, and here in `npm run test:all` only.
    { name: 'webPartToo', use: { host: 'webPart' }, testIgnore: ['teamsTab*.spec.ts', ...ofTheHost] },
  ],
});
