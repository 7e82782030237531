import { chromium, type Page } from '@playwright/test';
import { join } from 'node:path';
import { build } from 'vite';
import { chromiumLaunch } from '../journeys/chromium';

/** Runs a page of this folder in a browser, built as it would be shipped. */
export async function inBrowser<T>(file: string, work: (page: Page) => Promise<T>): Promise<T> {
  const [output] = [
    await build({
      ...{ configFile: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } },
      build: {
        ...{ write: false, minify: true },
        lib: { entry: join(__dirname, file), formats: ['iife'], name: 'page' },
      },
    }),
  ].flat();
  const content = output && 'output' in output ? output.output[0].code : '';
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content });
    return await work(page);
  } finally {
    await browser.close();
  }
}
