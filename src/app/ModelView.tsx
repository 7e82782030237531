/** What only who chooses among the models loads, with the guard over what they write. */
import { useMemo } from 'react';
import type { Host, HostAppearance } from '../contracts/host';
import type { ListStore } from '../contracts/listStore';
import type { People } from '../contracts/people';
import type { Tenant } from '../contracts/tenant';
import type { Workspaces } from '../contracts/workspaces';
import { modelNamed, ModelGuidePage } from '../features/modelGuide';
import { workPlace } from '../features/plan';
import { GuardingProvider } from '../ui';
import { allowedFrom } from './allowed';
import { guardingWith } from './guardingWith';
import { LazyPage } from './LazyPage';
import { loadWork } from './loadWork';
import type { StaffSite } from './staffSite';
import type { Routing } from './useRoute';

export interface ModelViewProps extends Routing {
  readonly host: Host;
  readonly store: ListStore;
  readonly tenant: Tenant;
  readonly site: StaffSite | undefined;
  readonly placement: HostAppearance['placement'];
  readonly workspaces: Workspaces;
  readonly people: People;
}

export default function ModelView({ host, store, tenant, site, ...props }: ModelViewProps) {
  const { placement, workspaces, people, ...page } = props;
  const guarding = useMemo(() => guardingWith(allowedFrom(tenant, site)), [tenant, site]);
  if (workPlace(page.route))
    return (
      <LazyPage load={loadWork} page={{ ...page, ...{ tenant, site, placement, workspaces, people } }} />
    );
  return (
    <GuardingProvider value={guarding}>
      <ModelGuidePage
        {...{ store, tenant, placement }}
        municipality={site?.municipality ?? tenant.municipality}
        route={page.route}
        goTo={page.go}
        takeFocus={page.moved}
        toWork={site?.mayEdit || site?.settings.get('model') ? page.go : undefined}
        chosen={modelNamed(site?.settings.get('model'))}
        toReadiness={site?.mayEdit ? undefined : () => page.go('readiness')}
        sharing={host}
      />
    </GuardingProvider>
  );
}
