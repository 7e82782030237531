/** What only who works with the plan, the year or the hand-over loads. */
import { useMemo } from 'react';
import type { HostAppearance } from '../contracts/host';
import type { People } from '../contracts/people';
import type { Tenant } from '../contracts/tenant';
import type { Workspaces } from '../contracts/workspaces';
import { modelNamed } from '../features/modelGuide';
import { WorkPage, workPlace } from '../features/plan';
import { listed, useLanguage, useText } from '../text';
import { FailureNotice, GuardingProvider, LoadingLines } from '../ui';
import { allowedFrom } from './allowed';
import { guardingWith } from './guardingWith';
import { planFacts } from './planFacts';
import type { StaffSite } from './staffSite';
import { appText } from './text';
import type { Routing } from './useRoute';
import { useWorkspace } from './useWorkspace';
import { WorkspaceBar } from './WorkspaceBar';

export interface WorkViewProps extends Routing {
  readonly workspaces: Workspaces;
  readonly people: People;
  readonly tenant: Tenant;
  readonly site: StaffSite | undefined;
  readonly placement: HostAppearance['placement'];
}

export default function WorkView({ workspaces, people, tenant, site, placement, ...page }: WorkViewProps) {
  const text = useText(appText);
  const language = useLanguage();
  const path = site?.settings.get('workspace');
  const { state, again } = useWorkspace(workspaces, path);
  const guarding = useMemo(() => guardingWith(allowedFrom(tenant, site)), [tenant, site]);
  const place = workPlace(page.route);
  if (!site || !place || state.name === 'opening') return <LoadingLines label={text.loading} />;
  const workspaceUrl = path ? new URL(encodeURI(path), tenant.staffSite).href : tenant.staffSite;
  if (state.name === 'failed')
    return (
      <FailureNotice
        failure={state.failure}
        safe={text.urgentShort}
        where={workspaceUrl}
        contact={tenant.contact}
        retry={again}
      />
    );
  const workspace = state.name === 'open' ? state.workspace : undefined;
  const areaName = new Map(site.areas.map(({ key, name }) => [key, name[language]]));
  return (
    <GuardingProvider value={guarding}>
      {workspace && <WorkspaceBar {...{ workspace }} route={page.route} go={page.go} />}
      <WorkPage
        {...{ place, workspace, workspaceUrl, people, placement }}
        staffSite={tenant.staffSite}
        coordinates={site.mayEdit}
        // While nobody has decided the plan is as in the first model.
        model={modelNamed(site.settings.get('model')) ?? 1}
        settings={site.settings}
        municipality={site.municipality ?? tenant.municipality}
        facts={planFacts(site, new Date())}
        colleagues={site.persons.map(({ name, mail, areaKeys, role, jobTitle }) => ({
          name,
          mail,
          about: [
            role ?? jobTitle,
            listed(
              areaKeys.map((key) => areaName.get(key) ?? key),
              language,
            ),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
        contact={tenant.contact}
        takeFocus={page.moved}
        go={page.go}
      />
    </GuardingProvider>
  );
}
