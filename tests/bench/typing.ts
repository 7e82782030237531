import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { build } from 'vite';
import { chromiumLaunch } from '../journeys/chromium';
import { measured, type Measured } from './measure';

/** How long somebody waits who types on the page of resource persons, beside a plain MiniSearch over the same rows. */
export async function measureTyping(persons: number): Promise<readonly (readonly [string, Measured])[]> {
  const [output] = [
    await build({
      ...{ configFile: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } },
      build: {
        ...{ write: false, minify: true },
        lib: { entry: join(__dirname, 'typingPage.tsx'), formats: ['iife'], name: 'typingPage' },
      },
    }),
  ].flat();
  const content = output && 'output' in output ? output.output[0].code : '';
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content });
    const { painted, laidOut, plain } = await page.evaluate((count) => window.typing(count), persons);
    const of = (took: readonly number[]) =>
      measured(
        took,
        took.reduce((sum, one) => sum + one, 0),
      );
    return [
      [`typing among ${persons}: key press to painted`, of(painted)],
      [`typing among ${persons}: key press to laid out`, of(laidOut)],
      ['the same words, plain MiniSearch, nothing drawn', of(plain)],
    ];
  } finally {
    await browser.close();
  }
}
