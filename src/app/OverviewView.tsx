/** What only who counts, or looks at the counts, loads. */
import { useMemo } from 'react';
import { OverviewPage } from '../features/followUp';
import { useLanguage, useText } from '../text';
import { FailureNotice, GuardingProvider, LoadingLines } from '../ui';
import { allowedFrom } from './allowed';
import { guardingWith } from './guardingWith';
import type { MeetingsViewProps } from './MeetingsView';
import { appText } from './text';
import { useWorkspace } from './useWorkspace';
import { WorkspaceBar } from './WorkspaceBar';

export default function OverviewView(props: MeetingsViewProps) {
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
      <OverviewPage
        {...{ end, workspace, workspaceUrl }}
        open={(place) => go(place === 'all' ? 'overview' : `overview/${place}`)}
        people={props.people}
        municipality={site.municipality ?? tenant.municipality}
        contact={tenant.contact}
        colleagues={site.persons}
        areas={site.areas.map(({ key: area, name }) => ({ key: area, name: name[language] }))}
        openSettings={site.mayEdit ? () => go('settings/municipality') : undefined}
        takeFocus={props.moved}
      />
    </GuardingProvider>
  );
}
