/** What only an editor of texts loads: the texts, with previews of the pages they stand on. */
import { useMemo } from 'react';
import { type CardRole, type LocalText } from '../content';
import type { ListStore } from '../contracts/listStore';
import type { Tenant } from '../contracts/tenant';
import { CardPreview, localFactsFrom } from '../features/actionCards';
import { TextsPage } from '../features/localTexts';
import { FirstSteps, WhatIsStalking } from '../features/readiness';
import { helpNumbersShown } from './helpNumbersShown';
import { ownNumbers } from './ownNumbers';
import type { StaffSite } from './staffSite';
import type { Route, Routing } from './useRoute';

export interface TextsViewProps extends Routing {
  readonly store: ListStore;
  readonly tenant: Tenant;
  readonly site: StaffSite | undefined;
}

const noTexts: readonly LocalText[] = [];
const nowhere = { href: '#/knowMore', open: () => undefined, takeFocus: false };

export default function TextsView({ store, tenant, site, route, go, moved }: TextsViewProps) {
  const facts = useMemo(
    () =>
      localFactsFrom(site?.settings ?? new Map<string, string>(), {
        known: site ? 'yes' : 'no',
        ownNumbers: ownNumbers(site, tenant),
        coordinator: tenant.contact,
      }),
    [site, tenant],
  );
  return (
    <TextsPage
      {...{ store, tenant }}
      place={route}
      goTo={(place) => go(place satisfies Route)}
      takeFocus={moved}
      preview={({ set, role, typed }) => {
        const localTexts = [typed, ...(site?.localTexts ?? noTexts)];
        return set.kind === 'card' ? (
          <CardPreview
            {...{ localTexts, facts }}
            role={role satisfies CardRole}
            situation={set.situation}
            numbers={helpNumbersShown(facts.ownNumbers)}
          />
        ) : (
          <>
            <FirstSteps localTexts={localTexts} />
            <WhatIsStalking localTexts={localTexts} more={nowhere} />
          </>
        );
      }}
    />
  );
}
