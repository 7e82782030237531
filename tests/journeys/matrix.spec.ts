import type { FrameLocator } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, type Opening, test } from './journey';

/** Every page in every theme, width and language: axe finds nothing, nothing sticks out, nothing complains. */
const pages: Readonly<Record<string, Opening & { readonly settled: (tab: FrameLocator) => Promise<void> }>> =
  {
    readiness: {
      person: 'employee',
      settled: async (tab) => void (await tab.getByRole('combobox').selectOption({ index: 1 })),
    },
    settings: {
      person: 'coordinator',
      tab: '/index.html?theme={theme}&locale={locale}#/settings',
      settled: (tab) =>
        expect(tab.getByText(/^(Alle lister er på plads|All lists are in place)/)).toBeVisible(),
    },
    'no access': {
      person: 'outsider',
      settled: (tab) => expect(tab.getByText(/^(Du har ikke adgang|You do not have access)/)).toBeVisible(),
    },
    'tab configuration': {
      person: 'coordinator',
      surface: 'configuration',
      settled: (tab) => expect(tab.getByText(/^(Vælg Gem|Choose Save)/)).toBeVisible(),
    },
  };

for (const [name, { settled, ...opening }] of Object.entries(pages))
  for (const theme of ['default', 'dark', 'contrast'] as const)
    for (const width of [320, 600, 1280])
      for (const locale of ['da-dk', 'en-us'] as const)
        test(`${name}, ${theme}, ${width} px, ${locale} @matrix`, async ({
          page,
          openInTeams,
          expectFailedRequests,
        }) => {
          if (opening.person === 'outsider') expectFailedRequests();
          const tab = await openInTeams({ ...opening, theme, width, locale });
          await settled(tab);
          await expectNoSidewaysScroll(tab);
          await expectAccessible(page);
        });
