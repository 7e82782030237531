/** What only a reader of the list of resource persons loads: the page with its search. */
import type { Host, HostAppearance } from '../contracts/host';
import type { ListStore } from '../contracts/listStore';
import type { People } from '../contracts/people';
import type { Tenant } from '../contracts/tenant';
import { PersonsDesk, type PersonsRoute } from '../features/directory';
import { useText } from '../text';
import { FailureNotice, LoadingLines } from '../ui';
import { appText } from './text';
import type { Routing } from './useRoute';
import type { StaffSiteState } from './useStaffSite';

export interface PersonsViewProps extends Pick<Routing, 'go' | 'moved'> {
  readonly route: PersonsRoute;
  readonly store: ListStore;
  readonly people: People;
  readonly host: Host;
  readonly tenant: Tenant;
  readonly state: StaffSiteState;
  readonly read: () => void;
  readonly placement: HostAppearance['placement'];
}

export default function PersonsView(props: PersonsViewProps) {
  const { host, tenant, state, route, go } = props;
  const text = useText(appText);
  const failure =
    state.name === 'failed' ? state.failure : state.name === 'ready' ? state.site.failure : undefined;
  if (failure)
    return (
      <FailureNotice
        failure={failure}
        safe={text.urgentShort}
        where={tenant.staffSite}
        contact={tenant.contact}
        retry={props.read}
      />
    );
  if (state.name !== 'ready') return <LoadingLines label={text.loading} />;
  const { areas, persons, municipality = tenant.municipality } = state.site;
  return (
    <PersonsDesk
      {...{ areas, persons, municipality, route, go }}
      store={props.store}
      people={props.people}
      pickPeople={host.pickPeople}
      contact={tenant.contact}
      mayEdit={state.site.mayEditPersons}
      seePartners={() => go('partners')}
      openChat={host.openChat && ((mail) => void host.openChat?.(mail))}
      takeFocus={props.moved || props.placement === 'page'}
    />
  );
}
