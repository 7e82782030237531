/** Draws the icons that SharePoint and Teams want as PNG from their SVG: `node --import tsx scripts/icons.ts`. */
import { chromium } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from './chromium.cjs';

const root = join(__dirname, '..');
const component = 'c5d5a5d2-58a4-4f2f-8a55-3c1b0f6f5e21';
const icons = [
  { from: 'sharepoint/assets/icon.svg', to: 'sharepoint/assets/icon.png', size: 96 },
  { from: 'sharepoint/assets/icon.svg', to: `teams/${component}_color.png`, size: 192 },
  { from: 'sharepoint/assets/outline.svg', to: `teams/${component}_outline.png`, size: 32 },
  { from: 'sharepoint/assets/icon.svg', to: 'appPackage/color.png', size: 192 },
  { from: 'sharepoint/assets/outline.svg', to: 'appPackage/outline.png', size: 32 },
];

async function draw(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  for (const { from, to, size } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile(join(root, from), 'utf8');
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(join(root, to), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

void draw();
