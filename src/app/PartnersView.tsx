/** What only a reader of the partners loads: their page, with the guard over what is written there. */
import { useMemo } from 'react';
import type { ListStore } from '../contracts/listStore';
import type { Tenant } from '../contracts/tenant';
import { PartnersPage } from '../features/partners';
import { GuardingProvider } from '../ui';
import { allowedFrom } from './allowed';
import { guardingWith } from './guardingWith';
import { listedMunicipality } from './listedMunicipality';
import type { Routing } from './useRoute';
import type { StaffSiteState } from './useStaffSite';

export interface PartnersViewProps extends Pick<Routing, 'go' | 'moved'> {
  readonly store: ListStore;
  readonly tenant: Tenant;
  readonly state: StaffSiteState;
}

export default function PartnersView({ store, tenant, state, go, moved }: PartnersViewProps) {
  const site = state.name === 'ready' ? state.site : undefined;
  const guarding = useMemo(() => guardingWith(allowedFrom(tenant, site)), [tenant, site]);
  const listed = useMemo(() => site && listedMunicipality(site, tenant), [tenant, site]);
  return (
    <GuardingProvider value={guarding}>
      <PartnersPage
        {...{ store, listed }}
        where={tenant.staffSite}
        contact={tenant.contact}
        takeFocus={moved}
        openPersons={() => go('persons')}
        openSettings={site?.mayEdit ? () => go('settings') : undefined}
      />
    </GuardingProvider>
  );
}
