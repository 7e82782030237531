import type { LaunchOptions } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.cjs';

/** Starts the machine's own Chromium the way Teams users have it: third-party storage partitioned, not denied. */
export function chromiumLaunch(): LaunchOptions {
  return {
    executablePath: findChromium(),
    args: [
      // The last such flag wins: Playwright's own would turn storage partitioning off and deny storage to the tab.
      '--disable-features=Translate',
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}
