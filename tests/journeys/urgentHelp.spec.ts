import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, goToPage, test } from './journey';

/** Counts what a person presses, moving by Tab alone, until a number is dialled. */
async function dialling(page: Page, product: Locator) {
  await product.evaluate(({ ownerDocument }) => {
    const dialled: string[] = [];
    Object.assign(ownerDocument.defaultView ?? {}, { dialled });
    ownerDocument.addEventListener('click', (click) => {
      const link = (click.target as Element).closest<HTMLAnchorElement>('a[href^="tel:"]');
      if (!link) return;
      click.preventDefault();
      dialled.push(link.href);
    });
  });
  let activations = 0;
  return {
    /** @param is whether the element that has the focus is the one */
    async to(
      is: (focused: { readonly href: string; readonly name: string; readonly tag: string }) => boolean,
    ) {
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab');
        const focused = await product.locator('*:focus').evaluateAll(([element]) => ({
          href: element?.getAttribute('href') ?? '',
          name:
            element?.getAttribute('aria-label') ??
            ((element as HTMLInputElement | undefined)?.labels?.[0] ?? element)?.textContent ??
            '',
          tag: element?.tagName ?? '',
        }));
        if (is(focused)) return;
      }
      throw new Error('Tab does not lead there.');
    },
    async activate(key: string) {
      activations += 1;
      if (key.length === 1 || key === 'Enter' || key.startsWith('Arrow')) await page.keyboard.press(key);
      else await page.keyboard.type(key);
    },
    /** What has the focus lies within the window, and nothing lies over it. */
    async expectInSight() {
      const seen = await product.locator('*:focus').evaluate((focused) => {
        const { left, top, width, height } = focused.getBoundingClientRect();
        const there = focused.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
        return focused.contains(there);
      });
      expect(seen).toBe(true);
    },
    dialled: () => product.evaluate(() => Reflect.get(window, 'dialled') as string[]),
    activations: () => activations,
  };
}

const roles = {
  employee: { person: 'employee', name: /^(Medarbejder|Employee)$/, keys: [] },
  leader: { person: 'leader', name: /^(Leder|Leader)$/, keys: ['ArrowDown'] },
  // The choice goes round: one press up from the first is the last.
  resourcePerson: {
    person: 'familyResource',
    name: /^(Ressourceperson|Resource person)$/,
    keys: ['ArrowUp'],
  },
} as const;

/** As at 400 % on a screen of 1,280 by 1,024. */
const zoomed = { width: 320, height: 256 };

/** Of a card, in the order it is done. */
const partsOfACard = {
  'da-dk': ['Akut', 'Gør sådan', 'Pas på', 'Børn', 'Sparring', 'Brobygning', 'Dokumentation', 'Opfølgning'],
  'en-us': [
    ...['Urgent', 'What to do', 'Take care', 'Children'],
    ...['Sparring', 'Bridging', 'Documentation', 'Follow-up'],
  ],
} as const;

for (const [role, { person, name, keys }] of Object.entries(roles))
  for (const locale of ['da-dk', 'en-us'] as const)
    test(`${role}: a number on the card of one's role in at most three presses, at 400 % zoom, ${locale}${locale === 'da-dk' ? '' : ' @matrix'}`, async ({
      page,
      open,
    }) => {
      const parts = partsOfACard[locale];
      const product = await open({ person, locale, width: zoomed.width });
      await page.setViewportSize(zoomed);
      await expect(product.getByRole('combobox')).toBeVisible();
      const hands = await dialling(page, product);
      await hands.to(({ tag, name: of }) => tag === 'INPUT' && roles.employee.name.test(of));
      for (const key of keys) await hands.activate(key);
      await expect(product.getByRole('radio', { name })).toBeChecked();
      await hands.to(({ href }) => href === `#/card/${role}/exposedAdult`);
      await hands.activate('Enter');
      await expect(product.getByRole('article').getByRole('heading').first()).toBeFocused();
      const tree = await product.getByRole('article').ariaSnapshot();
      const headings = [...tree.matchAll(/- heading "([^"]*)"/g)].map(([, words]) => words);
      expect(headings.slice(1, 1 + parts.length)).toEqual(parts);
      await hands.to(({ href }) => href === 'tel:25177374');
      await hands.expectInSight();
      await hands.activate('Enter');
      expect(await hands.dialled()).toEqual(['tel:25177374']);
      expect(hands.activations()).toBeLessThanOrEqual(3);
      await expectNoSidewaysScroll(product);
    });

for (const person of ['employee', 'leader', 'familyResource'] as const) {
  test(`${person}: one press to 112, and at most three to a resource person, by keyboard${person === 'employee' ? '' : ' @matrix'}`, async ({
    page,
    open,
  }) => {
    const product = await open({ person });
    await expect(product.getByRole('combobox')).toBeVisible();
    await product.getByRole('button', { name: 'English' }).focus();
    const hands = await dialling(page, product);
    await hands.to(({ href }) => href === 'tel:112');
    await hands.activate('Enter');
    expect(await hands.dialled()).toEqual(['tel:112']);
    expect(hands.activations()).toBe(1);
    await hands.to(({ tag }) => tag === 'SELECT');
    await hands.activate('Besk');
    await hands.to(({ name }) => name.startsWith('Ring til Troels Birkedam'));
    await hands.activate('Enter');
    expect(await hands.dialled()).toHaveLength(2);
    expect(hands.activations()).toBeLessThanOrEqual(3);
  });

  test(`${person}: a screen reader meets urgent help first${person === 'employee' ? '' : ' @matrix'}`, async ({
    open,
  }) => {
    const product = await open({ person });
    await expect(product.getByRole('combobox')).toBeVisible();
    const tree = await product.ariaSnapshot();
    const links = tree.match(/- link .*/g) ?? [];
    // A coordinator's or member's navigation stands in the header; nobody else has a link before 112.
    expect(links[0]).toMatch(/^- link "112 Fare for liv eller helbred Ring straks/);
    const headings = [...tree.matchAll(/- heading "([^"]*)"/g)].map(([, words]) => words);
    const ours = headings.slice(headings.indexOf('Stalkingberedskab'));
    expect(ours.slice(0, 3)).toEqual(['Stalkingberedskab', 'Akut hjælp', 'Hvad gør jeg?']);
  });
}

test('a number can be taken along to another telephone', async ({ page, open, context, tenant, host }) => {
  for (const origin of [tenant.addresses.tab, tenant.addresses.sharepoint, tenant.addresses.teamsHost])
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const product = await open();
  await product.getByRole('button', { name: 'Kopiér nummeret 25 17 73 74' }).click();
  await expect(product.getByRole('button', { name: 'Kopieret' })).toBeVisible();
  await expect(product.getByText('25 17 73 74 er kopieret.')).toBeAttached();
  if (host === 'webPart')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('25 17 73 74');
  await expect(product.getByRole('button', { name: 'Kopiér nummeret 25 17 73 74' })).toBeVisible();
});

test('each number says when it was checked; further help is a line away and says that it is open', async ({
  page,
  open,
}) => {
  const product = await open();
  await expect(product.getByText('Tjekket 22. nov. 2026').first()).toBeVisible();
  await expect(product.locator('a[href="tel:1888"]')).toBeHidden();
  await product.getByText('Flere numre').click();
  await expect(product.getByRole('link', { name: /1888 Lev Uden Vold .* Åben hele døgnet/ })).toBeVisible();
  await expectAccessible(page);
});

test('staff are told nothing of numbers that nobody has checked for a year', async ({ page, open }) => {
  await page.clock.setFixedTime(new Date('2028-06-01T10:00:00Z'));
  const product = await open();
  await expect(product.getByText('Tjekket 22. nov. 2026').first()).toBeVisible();
  await expect(product.getByText(/ikke tjekket|over et år/)).toHaveCount(0);
});

test('the first HTML says nothing of the time it was made', async ({ request, tenant, host }) => {
  test.skip(host !== 'teams', 'A web part has no HTML of its own.');
  const html = await (await request.get(`http://localhost:${tenant.addresses.ports.tab}/`)).text();
  expect(html).toContain('tel:1888');
  expect(html).not.toMatch(/Åben|Lukket|Åbner/);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('numbers are big, and nothing asks to be copied', async ({ open }) => {
    const product = await open({ width: 390 });
    await expect(product.getByRole('combobox')).toBeVisible();
    await expect(product.getByRole('button', { name: /^Kopiér/ })).toHaveCount(0);
    for (const number of ['112', '114', '25177374']) {
      const card = product.locator(`li:has(a[href="tel:${number}"])`);
      const box = await card.first().boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(64);
      expect(box?.width).toBeGreaterThanOrEqual(280);
    }
  });
});

for (const theme of ['dark', 'contrast'] as const)
  test(`what the pointer is over can be read, ${theme} @matrix`, async ({ page, open }) => {
    const product = await open({ person: 'coordinator', theme });
    const over = async (thing: Locator) => {
      await thing.hover();
      await expectAccessible(page);
    };
    await over(product.locator('a[href="tel:112"]').first());
    await over(product.locator('a[href="tel:114"]').first());
    await product.getByRole('radio', { name: 'Leder' }).check();
    await over(product.getByRole('link', { name: 'Udsat voksen' }));
    await goToPage(product, 'Indstillinger');
    await over(product.getByRole('link', { name: /^Områder/ }));
    await goToPage(product, 'Tekster');
    await over(product.getByRole('link', { name: /^Beredskabssiden/ }));
  });
