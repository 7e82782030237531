/** What only who works with the group's meetings loads. */
import { useMemo } from 'react';
import type { Host } from '../contracts/host';
import type { People } from '../contracts/people';
import type { Tenant } from '../contracts/tenant';
import type { Workspaces } from '../contracts/workspaces';
import { MeetingsPage } from '../features/meetings';
import { sparringMonths, usualSparringMonths, wholeNumber } from '../lists';
import { useLanguage, useText } from '../text';
import { FailureNotice, GuardingProvider, LoadingLines } from '../ui';
import { allowedFrom } from './allowed';
import { guardingWith } from './guardingWith';
import { appText } from './text';
import type { GroupRoute, Routing } from './useRoute';
import type { StaffSiteState } from './useStaffSite';
import { useWorkspace } from './useWorkspace';
import { WorkspaceBar } from './WorkspaceBar';

/** What the pages of the group's site are opened with. */
export interface MeetingsViewProps extends Pick<Routing, 'go' | 'moved'> {
  readonly route: GroupRoute;
  readonly workspaces: Workspaces;
  readonly people: People;
  readonly host: Host;
  readonly tenant: Tenant;
  readonly state: StaffSiteState;
  readonly read: () => void;
}

export default function MeetingsView(props: MeetingsViewProps) {
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
      <MeetingsPage
        end={end === undefined ? undefined : decodeURIComponent(end)}
        open={(to) => go(to === undefined ? 'meetings' : `meetings/${encodeURIComponent(to)}`)}
        {...{ workspace, workspaceUrl }}
        staffSite={tenant.staffSite}
        people={props.people}
        host={props.host}
        municipality={site.municipality ?? tenant.municipality}
        model={site.settings.get('model')}
        sparringMonths={
          wholeNumber(site.settings.get('sparringMonths') ?? '', sparringMonths) ?? usualSparringMonths
        }
        contact={tenant.contact}
        colleagues={site.persons.map(({ name, mail, phone, areaKeys }) => ({ name, mail, phone, areaKeys }))}
        goTo={go}
        areas={site.areas.map(({ key: area, name }) => ({ key: area, name: name[language] }))}
        openSettings={site.mayEdit ? () => go('settings/municipality') : undefined}
        takeFocus={props.moved}
      />
    </GuardingProvider>
  );
}
