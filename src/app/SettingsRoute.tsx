import { type ComponentProps, useMemo } from 'react';
import { ExportEntry } from '../features/export';
import { pastRevision, TextsEntry } from '../features/localTexts';
import { PartnersEntry } from '../features/partners';
import { SettingsPage } from '../features/settings';
import { GuardingProvider } from '../ui';
import { allowedFrom } from './allowed';
import { guardingWith } from './guardingWith';
import type { loadTexts } from './loadTexts';
import type { StaffSite } from './staffSite';
import { useRenewedTexts } from './useRenewedTexts';
import type { Routing } from './useRoute';

interface SettingsRouteProps extends Omit<
  ComponentProps<typeof SettingsPage>,
  'texts' | 'partners' | 'textFacts' | 'takeOut' | 'seeReadiness' | 'goTo'
> {
  readonly site: StaffSite | undefined;
  readonly loadTexts: typeof loadTexts;
  readonly go: Routing['go'];
}

/** Loaded only when somebody opens the settings: readers never pay for them, nor for the guard over what is typed. */
export default function SettingsRoute({ site, loadTexts: load, go, ...page }: SettingsRouteProps) {
  const { tenant } = page;
  const guarding = useMemo(() => guardingWith(allowedFrom(tenant, site)), [tenant, site]);
  const renewed = useRenewedTexts(site, load);
  return (
    <GuardingProvider value={guarding}>
      <SettingsPage
        {...page}
        texts={site?.mayEdit && <TextsEntry values={site.settings} open={() => go('texts')} />}
        partners={site?.mayEdit && <PartnersEntry open={() => go('partners')} />}
        textFacts={{ renewed, pastRevision: site && pastRevision(site.settings), open: go }}
        takeOut={<ExportEntry open={() => go('export')} />}
        seeReadiness={() => go('readiness')}
        goTo={go}
      />
    </GuardingProvider>
  );
}
