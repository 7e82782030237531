import type { Locator } from '@playwright/test';
import type { HostName } from './hosts';
import { expect, expectAccessible, expectNoSidewaysScroll, type Opening, test, goToPage } from './journey';

/** Every page in every theme, width and language: axe finds nothing, nothing sticks out, nothing complains. */
interface MatrixPage extends Opening {
  /** Absent: in both hosts. */
  readonly only?: HostName;
  readonly settled: (product: Locator) => Promise<void>;
}

const pages: Readonly<Record<string, MatrixPage>> = {
  readiness: {
    person: 'employee',
    settled: async (product) => void (await product.getByRole('combobox').selectOption({ index: 1 })),
  },
  'question guide': {
    settled: async (product) => {
      await product.getByRole('button', { name: /^(Konflikt eller|Conflict or)/ }).click();
      await product.getByRole('button', { name: /^(Begynd|Begin)/ }).press('Enter');
      await expect(product.getByRole('heading', { name: /^1 (af|of) 5/ })).toBeFocused();
    },
  },
  'know more': {
    settled: async (product) => {
      await product.getByRole('link', { name: /^(Vid mere om|Know more about)/ }).click();
      await product.getByRole('button', { name: /^(Tavshedspligt|Confidentiality)/ }).click();
      await product.locator('summary').click();
    },
  },
  'action card': {
    person: 'employee',
    settled: async (product) => {
      await product.getByRole('link', { name: /^(Udsat voksen|Exposed adult)$/ }).click();
      await product.getByText(/^(Link og QR-kode|Link and QR code)$/).click();
      await product.getByText(/^(Kilder|Sources) \(/).click();
      await expect(product.getByRole('img', { name: /^QR/ })).toBeVisible();
      await expect(product.getByRole('combobox')).toBeVisible();
    },
  },
  settings: {
    person: 'coordinator',
    settled: async (product) => {
      await goToPage(product, /^(Indstillinger|Settings)$/);
      await expect(product.getByRole('link', { name: /^(Ændringer|Changes)/ })).toBeVisible();
    },
  },
  export: {
    only: 'teams',
    person: 'coordinator',
    route: 'export',
    settled: (product) =>
      expect(product.getByRole('button', { name: /^(Hent|Download)/ }).first()).toBeVisible(),
  },
  partners: {
    person: 'coordinator',
    route: 'partners',
    settled: async (product) => {
      await product.getByRole('button', { name: /^(Tilføj partner|Add partner)$/ }).click();
      await product.locator('input[type=file]').setInputFiles({
        ...{ name: 'politi.csv', mimeType: 'text/csv' },
        buffer: Buffer.from('Navn;Telefon\nKrisecentret Havly;01000072\nUden nummer;'),
      });
      await product.getByRole('button', { name: /^(Hvor står|What stands)/ }).click();
      await expect(product.getByRole('button', { name: /^(Tilføj|Add) 1 partner$/ })).toBeEnabled();
    },
  },
  'model, answers': {
    only: 'teams',
    person: 'coordinator',
    route: 'model/answers/ldryo-s',
    settled: (product) =>
      expect(product.getByRole('heading', { name: /^(Det peger jeres|What your answers)/ })).toBeVisible(),
  },
  'model, comparison': {
    only: 'teams',
    person: 'employee',
    route: 'model/compare/1-3',
    settled: (product) => expect(product.getByRole('heading', { name: /^(Fra|From) Model 1/ })).toBeVisible(),
  },
  "the leadership's decision": {
    only: 'teams',
    person: 'coordinator',
    route: 'model/decision',
    settled: (product) => expect(product.getByRole('button', { name: /^(Gem|Save the) / })).toBeVisible(),
  },
  coverage: {
    person: 'coordinator',
    route: 'persons/coverage',
    settled: (product) => expect(product.getByRole('table')).toBeVisible(),
  },
  'existing structures': {
    person: 'coordinator',
    route: 'persons/structures',
    settled: async (product) => {
      await product.getByRole('button', { name: /^(Tilføj en|Add a) / }).click();
      await product.getByRole('button', { name: /^(Gem gruppen|Save the group)$/ }).click();
      await expect(product.getByText(/^(Vælg et tema|Choose a theme)/)).toBeVisible();
    },
  },
  'members of a group': {
    only: 'teams',
    person: 'coordinator',
    route: 'persons/structures',
    settled: async (product) => {
      const add = product.getByRole('button', { name: /^(Tilføj en|Add a) / });
      const members = product.getByRole('link', { name: /^(Medlemmer|Members): Æresgruppen$/ });
      await expect(add).toBeVisible();
      if (await members.first().isVisible()) await members.first().click();
      else {
        await add.click();
        await product.getByLabel(/^(Gruppens navn|Name of the group)/).fill('Æresgruppen');
        await product.getByLabel(/^(Tema|Theme)/).selectOption('honour');
        await product.getByLabel(/^(Gruppens side|The group's Share)/).fill('/sites/aeresgruppen');
        await product.getByRole('button', { name: /^(Gem gruppen|Save the group)$/ }).click();
      }
      await product.getByRole('button', { name: /(Inge Sandkrog)/ }).click();
      await product.getByRole('button', { name: /^(Indsæt en|Paste a) / }).click();
      await product.getByRole('button', { name: /^(Gør 15 til|Make 15) / }).click();
      await expect(product.getByRole('alert').filter({ hasText: 'Inge Sandkrog' })).toBeVisible();
    },
  },
  'where stalking fits in': {
    person: 'coordinator',
    route: 'persons/structures/guide',
    settled: async (product) => {
      await product.getByRole('checkbox', { name: /^SSP/ }).check();
      await product.getByRole('checkbox', { name: /^(Politiet|The police)/ }).check();
      await expect(product.getByRole('button', { name: /^(Udskriv|Print)$/ })).toBeVisible();
    },
  },
  'the plan': {
    only: 'teams',
    person: 'coordinator',
    route: 'model/plan',
    settled: async (product) => {
      await product.getByRole('button', { name: /^(Ret Politiet|Edit The police)/ }).click();
      await expect(product.getByRole('form')).toBeVisible();
    },
  },
  'the year': {
    only: 'teams',
    person: 'coordinator',
    route: 'model/year',
    settled: async (product) => {
      const suggestion = product.getByRole('button', { name: /^(Foreslå et|Suggest a) / });
      const items = product.getByRole('button', { name: /^(Ret|Edit) / });
      await expect(suggestion.or(items.first()).first()).toBeVisible();
      if (await suggestion.isVisible()) await suggestion.click();
      await items.first().click();
      await expect(product.getByRole('form')).toBeVisible();
    },
  },
  'the hand-over': {
    only: 'teams',
    person: 'coordinator',
    route: 'model/handover',
    settled: (product) =>
      expect(product.getByRole('heading', { name: /^(Giv ansvaret|Pass responsib)/ })).toBeVisible(),
  },
  'no access': {
    only: 'teams',
    person: 'outsider',
    settled: (product) =>
      expect(product.getByText(/^(Du har ikke adgang|You do not have access)/)).toBeVisible(),
  },
  'tab configuration': {
    only: 'teams',
    person: 'coordinator',
    surface: 'configuration',
    settled: (product) => expect(product.getByText(/^(Vælg Gem|Choose Save)/)).toBeVisible(),
  },
};

for (const [name, { settled, only, ...opening }] of Object.entries(pages))
  for (const theme of ['default', 'dark', 'contrast'] as const)
    for (const width of [320, 600, 1280])
      for (const locale of ['da-dk', 'en-us'] as const)
        test(`${name}, ${theme}, ${width} px, ${locale} @matrix`, async ({
          page,
          open,
          host,
          expectFailedRequests,
        }) => {
          test.skip(only !== undefined && only !== host, `Only in ${only}.`);
          if (opening.person === 'outsider') expectFailedRequests();
          const product = await open({ ...opening, theme, width, locale });
          await settled(product);
          await expectNoSidewaysScroll(product);
          await expectAccessible(page);
        });
