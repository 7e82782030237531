import type { FrameLocator } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey';

const nationalNumbers = ['tel:112', 'tel:114', 'tel:25177374'];
const ownNumber = 'tel:01000020';

/** The page with everything SharePoint has to give on it. */
async function whole(tab: FrameLocator): Promise<void> {
  await expect(tab.getByRole('combobox')).toBeVisible();
}

async function expectNumbers(tab: FrameLocator): Promise<void> {
  for (const address of [...nationalNumbers, ownNumber])
    await expect(tab.locator(`a[href="${address}"]`)).toBeVisible();
}

test('an employee finds out what to do and whom to call', async ({ page, openInTeams }) => {
  const tab = await openInTeams();
  await expectNumbers(tab);
  await whole(tab);
  await tab.getByLabel('Dit område').selectOption('Børn og Familie');
  await expect(tab.getByRole('link', { name: /Ring til Signe Lyngtofte/ })).toHaveAttribute(
    'href',
    'tel:01000031',
  );
  await expect(tab.getByText('det må du gerne i Fjordby')).toBeVisible();
  await tab.getByRole('button', { name: 'Chat med Signe Lyngtofte' }).click();
  await expect.poll(() => page.evaluate(() => window.teamsHost.state.chats.length)).toBe(1);
  await expectAccessible(page);
});

test('the area is remembered the next time', async ({ openInTeams }) => {
  const tab = await openInTeams();
  await whole(tab);
  await tab.getByLabel('Dit område').selectOption('Beskæftigelse');
  const again = await openInTeams();
  await expect(again.getByText('Troels Birkedam')).toBeVisible();
});

test('the page costs at most two data requests', async ({ openInTeams, tenant }) => {
  await tenant.clearLog();
  await whole(await openInTeams());
  const requests = (await tenant.log()).filter(
    ({ method, path }) => method !== 'OPTIONS' && path.includes('/_api/') && !path.includes('contextinfo'),
  );
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toHaveLength(1);
  expect(requests.length).toBeLessThanOrEqual(2);
});

test('sign-in and PnPjs come after the first paint', async ({ page, openInTeams }) => {
  let held = false;
  await page.route('**/signedInSite*', async (route) => {
    await expect(page.frameLocator('iframe').getByText('Er nogen i fare nu?')).toBeVisible();
    held = true;
    await route.continue();
  });
  await whole(await openInTeams());
  expect(held).toBe(true);
});

for (const theme of ['default', 'dark', 'contrast'] as const)
  for (const locale of ['da-dk', 'en-us'] as const)
    test(`theme ${theme}, ${locale}`, async ({ page, openInTeams }) => {
      const tab = await openInTeams({ theme, locale });
      await whole(tab);
      const heading = locale === 'da-dk' ? 'Hvad gør jeg?' : 'What do I do?';
      await expect(tab.getByRole('heading', { name: heading })).toBeVisible();
      await expectNumbers(tab);
      await expectAccessible(page);
    });

test('follows the theme when Teams changes it', async ({ page, openInTeams }) => {
  const tab = await openInTeams();
  await whole(tab);
  const background = () =>
    tab.locator('.fui-FluentProvider').evaluate((provider) => getComputedStyle(provider).backgroundColor);
  const light = await background();
  await page.evaluate(() => window.teamsHost.setTheme('dark'));
  await expect.poll(background).not.toBe(light);
});

test('English is a click away and stays', async ({ page, openInTeams }) => {
  const tab = await openInTeams();
  await tab.getByRole('button', { name: 'English' }).click();
  await expect(tab.getByRole('heading', { name: 'Urgent help' })).toBeVisible();
  const again = await openInTeams();
  await expect(again.getByRole('heading', { name: 'What do I do?' })).toBeVisible();
  await whole(again);
  await expectAccessible(page);
});

test('works at 320 px', async ({ page, openInTeams }) => {
  const tab = await openInTeams({ width: 320 });
  await whole(tab);
  await tab.getByLabel('Dit område').selectOption('Børn og Familie');
  await expectNumbers(tab);
  await expectNoSidewaysScroll(tab);
  await expectAccessible(page);
});

test('everything can be reached and done by keyboard', async ({ page, openInTeams }) => {
  const tab = await openInTeams();
  await whole(tab);
  await tab.getByRole('button', { name: 'English' }).focus();
  const reached: string[] = [];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Tab');
    reached.push(
      await tab.locator('*:focus').evaluate((focused) => focused.getAttribute('href') ?? focused.tagName),
    );
  }
  expect(reached).toEqual([...nationalNumbers, ownNumber, 'SELECT']);
  await page.keyboard.type('Besk');
  await expect(tab.getByText('Troels Birkedam')).toBeVisible();
});

test('in a channel it is the same page', async ({ page, openInTeams }) => {
  const tab = await openInTeams({ surface: 'channel', person: 'familyResource' });
  await whole(tab);
  await expectNumbers(tab);
  await expectAccessible(page);
});

test('is added to a channel through Teams’ own window', async ({ page, openInTeams }) => {
  const tab = await openInTeams({ surface: 'configuration', person: 'coordinator' });
  await expect(tab.getByRole('heading', { name: 'Tilføj Stalkingberedskab' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect.poll(() => page.evaluate(() => window.teamsHost.state.saved)).toBe('saved');
  const saved = await page.evaluate(() => window.teamsHost.state.configuration?.contentUrl);
  expect(saved).toContain('?theme={theme}&locale={locale}');
});
