/** What only who works with existing groups loads, with the guard over what is written there. */
import { useMemo } from 'react';
import { suggestedAreas } from '../content/suggestedAreas';
import type { SiteCheck } from '../contracts/siteCheck';
import type { Workspaces } from '../contracts/workspaces';
import { inOrder } from '../features/directory';
import { MakeLists } from '../workspace';
import { StructuresPage } from '../features/structures';
import { GuardingProvider, LoadingLines } from '../ui';
import { useText } from '../text';
import { allowedFrom } from './allowed';
import { guardingWith } from './guardingWith';
import type { PersonsViewProps } from './PersonsView';
import { appText } from './text';
import { useWorkspace } from './useWorkspace';
import { WorkspaceBar } from './WorkspaceBar';

export default function StructuresView(
  props: PersonsViewProps & { readonly sites: SiteCheck; readonly workspaces: Workspaces },
) {
  const { host, tenant, state, route, go, workspaces } = props;
  const text = useText(appText);
  const site = state.name === 'ready' ? state.site : undefined;
  const path = site?.settings.get('workspace');
  const opened = useWorkspace(workspaces, path);
  const guarding = useMemo(() => guardingWith(allowedFrom(tenant, site)), [tenant, site]);
  if (!site) return <LoadingLines label={text.loading} />;
  const workspaceUrl = path ? new URL(encodeURI(path), tenant.staffSite).href : tenant.staffSite;
  const workspace =
    opened.state.name === 'open'
      ? opened.state.workspace
      : opened.state.name === 'failed'
        ? opened.state.failure
        : path
          ? 'opening'
          : 'none';
  return (
    <GuardingProvider value={guarding}>
      {opened.state.name === 'open' && <WorkspaceBar workspace={opened.state.workspace} {...{ route, go }} />}
      <StructuresPage
        {...{ route, workspace, workspaceUrl, workspaces, go }}
        workspacePath={path ?? ''}
        staffSite={tenant.staffSite}
        staffStore={props.store}
        people={props.people}
        sites={props.sites}
        municipality={site.municipality ?? tenant.municipality}
        areas={site.areas.length > 0 ? inOrder(site.areas) : suggestedAreas}
        coordinates={site.mayEdit}
        mayAdopt={site.mayEditPersons}
        contact={tenant.contact}
        pickPeople={host.pickPeople}
        makeLists={({ provisioning }, made) => (
          <MakeLists {...{ provisioning, made }} where={workspaceUrl} contact={tenant.contact} />
        )}
        openAgain={opened.again}
        placement={props.placement}
        takeFocus={props.moved}
      />
    </GuardingProvider>
  );
}
