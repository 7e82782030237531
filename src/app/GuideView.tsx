/** What only a reader of question guides loads: the guide, with the resource persons the page knows already. */
import type { GuideKind } from '../content';
import type { Host, HostAppearance } from '../contracts/host';
import type { Tenant } from '../contracts/tenant';
import { PersonList, rememberedPersons } from '../features/directory';
import { QuestionGuidePage } from '../features/questionGuide';
import type { Reading } from './useReading';
import type { StaffSiteState } from './useStaffSite';

export interface GuideViewProps extends Pick<Reading, 'close'> {
  readonly kind: GuideKind;
  readonly host: Host;
  readonly tenant: Tenant;
  readonly state: StaffSiteState;
  readonly placement: HostAppearance['placement'];
  readonly defaultArea?: string;
}

export default function GuideView(props: GuideViewProps) {
  const { kind, close, host, tenant, state, defaultArea } = props;
  const site = state.name === 'ready' ? state.site : undefined;
  // Only shown, never chosen here: a choice of area is remembered on the device, and a guide leaves nothing behind.
  const persons = site ? rememberedPersons(site.areas, site.persons, defaultArea) : [];
  const openChat = host.openChat && ((mail: string) => void host.openChat?.(mail));
  return (
    <QuestionGuidePage
      kind={kind}
      municipality={site?.municipality ?? tenant.municipality}
      alone={props.placement === 'page'}
      back={() => close()}
      findPerson={() => close('findPerson')}
      resourcePersons={
        persons.length > 0 ? (
          <PersonList persons={persons} all={site?.persons ?? []} people={undefined} openChat={openChat} />
        ) : undefined
      }
    />
  );
}
