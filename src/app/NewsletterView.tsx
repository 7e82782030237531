/** What only who works with the newsletter loads. */
import { useMemo } from 'react';
import type { People } from '../contracts/people';
import type { Tenant } from '../contracts/tenant';
import type { Workspaces } from '../contracts/workspaces';
import { NewsletterPage } from '../features/newsletter';
import { useLanguage, useText } from '../text';
import { FailureNotice, GuardingProvider, LoadingLines } from '../ui';
import { allowedFrom } from './allowed';
import { fieldValues } from './fieldValues';
import { guardingWith } from './guardingWith';
import { appText } from './text';
import type { MaterialsRoute, Routing } from './useRoute';
import type { StaffSiteState } from './useStaffSite';
import { useWorkspace } from './useWorkspace';
import { WorkspaceBar } from './WorkspaceBar';

export interface NewsletterViewProps extends Pick<Routing, 'go' | 'moved'> {
  readonly route: MaterialsRoute;
  readonly workspaces: Workspaces;
  readonly people: People;
  readonly tenant: Tenant;
  readonly state: StaffSiteState;
  readonly read: () => void;
}

export default function NewsletterView(props: NewsletterViewProps) {
  const { workspaces, tenant, state, route, go } = props;
  const text = useText(appText);
  const language = useLanguage();
  const site = state.name === 'ready' ? state.site : undefined;
  const path = site?.settings.get('workspace');
  const { state: opened, again } = useWorkspace(workspaces, path);
  const guarding = useMemo(() => guardingWith(allowedFrom(tenant, site)), [tenant, site]);
  const failure =
    state.name === 'failed' ? state.failure : (site?.failure ?? (opened.name === 'failed' && opened.failure));
  const workspaceUrl = path ? new URL(encodeURI(path), tenant.staffSite).href : tenant.staffSite;
  if (failure)
    return (
      <FailureNotice
        failure={failure}
        safe={text.urgentShort}
        where={opened.name === 'failed' ? workspaceUrl : tenant.staffSite}
        contact={tenant.contact}
        retry={opened.name === 'failed' ? again : props.read}
      />
    );
  if (!site || opened.name === 'opening') return <LoadingLines label={text.loading} />;
  const workspace = opened.name === 'open' ? opened.workspace : undefined;
  const [, end] = route.split('/');
  return (
    <GuardingProvider value={guarding}>
      {workspace && <WorkspaceBar {...{ workspace, route, go }} />}
      <NewsletterPage
        {...{ end, workspace, workspaceUrl }}
        open={(to) => go(to === undefined ? 'newsletter' : `newsletter/${to}`)}
        openMaterials={() => go('materials')}
        staffSite={tenant.staffSite}
        people={props.people}
        values={fieldValues(site, tenant, language)}
        contact={tenant.contact}
        openSettings={site.mayEdit ? () => go('settings/municipality') : undefined}
        takeFocus={props.moved}
      />
    </GuardingProvider>
  );
}
