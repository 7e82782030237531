import { type ComponentProps, useMemo } from 'react';
import { NewPerson } from '../features/directory';
import { ExportEntry } from '../features/export';
import { pastRevision, TextsEntry } from '../features/localTexts';
import { PartnersEntry } from '../features/partners';
import type { Host } from '../contracts/host';
import type { Workspaces } from '../contracts/workspaces';
import { SettingsPage } from '../features/settings';
import { GuardingProvider } from '../ui';
import { allowedFrom } from './allowed';
import { bothSites } from './bothSites';
import { guardingWith } from './guardingWith';
import type { loadTexts } from './loadTexts';
import type { StaffSite } from './staffSite';
import { useRenewedTexts } from './useRenewedTexts';
import type { Routing } from './useRoute';

interface SettingsRouteProps extends Omit<
  ComponentProps<typeof SettingsPage>,
  'texts' | 'partners' | 'personForm' | 'textFacts' | 'takeOut' | 'seeReadiness' | 'goTo'
> {
  readonly site: StaffSite | undefined;
  readonly loadTexts: typeof loadTexts;
  readonly go: Routing['go'];
  readonly workspaces: Workspaces;
  readonly pickPeople: Host['pickPeople'];
}

/** Loaded only when somebody opens the settings: readers never pay for them, nor for the guard over what is typed. */
export default function SettingsRoute({
  site,
  loadTexts: load,
  go,
  workspaces,
  pickPeople,
  ...page
}: SettingsRouteProps) {
  const { tenant, provisioning: staff } = page;
  // While the page is being set up the first time, the group's site comes when it is named.
  const workspace = site?.settings.get('inUseSince') ? site.settings.get('workspace') : undefined;
  const provisioning = useMemo(() => bothSites(staff, workspaces, workspace), [staff, workspaces, workspace]);
  const guarding = useMemo(() => guardingWith(allowedFrom(tenant, site)), [tenant, site]);
  const renewed = useRenewedTexts(site, load);
  return (
    <GuardingProvider value={guarding}>
      <SettingsPage
        {...page}
        provisioning={provisioning}
        texts={site?.mayEdit && <TextsEntry values={site.settings} open={() => go('texts')} />}
        partners={site?.mayEdit && <PartnersEntry open={() => go('partners')} />}
        textFacts={{ renewed, pastRevision: site && pastRevision(site.settings), open: go }}
        personForm={(form) => <NewPerson {...form} {...{ pickPeople }} people={page.people} />}
        takeOut={<ExportEntry open={() => go('export')} />}
        seeReadiness={() => go('readiness')}
        goTo={go}
      />
    </GuardingProvider>
  );
}
