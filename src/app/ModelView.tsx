/** What only who chooses among the models loads, with the guard over what they write. */
import { useMemo } from 'react';
import type { Host, HostAppearance } from '../contracts/host';
import type { ListStore } from '../contracts/listStore';
import type { Tenant } from '../contracts/tenant';
import { modelNamed, ModelGuidePage } from '../features/modelGuide';
import { GuardingProvider } from '../ui';
import { allowedFrom } from './allowed';
import { guardingWith } from './guardingWith';
import type { StaffSite } from './staffSite';
import type { Routing } from './useRoute';

export interface ModelViewProps extends Routing {
  readonly host: Host;
  readonly store: ListStore;
  readonly tenant: Tenant;
  readonly site: StaffSite | undefined;
  readonly placement: HostAppearance['placement'];
}

export default function ModelView({ host, store, tenant, site, placement, ...page }: ModelViewProps) {
  const guarding = useMemo(() => guardingWith(allowedFrom(tenant, site)), [tenant, site]);
  return (
    <GuardingProvider value={guarding}>
      <ModelGuidePage
        {...{ store, tenant, placement }}
        municipality={site?.municipality ?? tenant.municipality}
        route={page.route}
        goTo={page.go}
        takeFocus={page.moved}
        chosen={modelNamed(site?.settings.get('model'))}
        toReadiness={site?.mayEdit ? undefined : () => page.go('readiness')}
        sharing={host}
      />
    </GuardingProvider>
  );
}
