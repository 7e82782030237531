import type { ReactNode } from 'react';
import { furtherHelpNumbers } from '../content';
import type { Host } from '../contracts/host';
import type { People } from '../contracts/people';
import type { Tenant } from '../contracts/tenant';
import { AreaPersons, AreaPersonsLoading, directoryText } from '../features/directory';
import { QuestionGuides, UrgentHelp, type WayToEdit, WhatDoIDo, WhatIsStalking } from '../features/readiness';
import { useText } from '../text';
import { FailureNotice, Section, TwoColumns } from '../ui';
import { EditLink } from './EditLink';
import { cardRoute } from './cardRoute';
import { SiteNotices, WhatIsMissing } from './firstOpen';
import { helpNumbersShown } from './helpNumbersShown';
import { Landing } from './Landing';
import { ownNumbers } from './ownNumbers';
import { appText } from './text';
import { UrgentReminder } from './UrgentReminder';
import { useLate } from './useLate';
import type { Reading } from './useReading';
import type { Routing } from './useRoute';
import type { StaffSiteState } from './useStaffSite';

interface ReadinessPageProps extends Pick<Routing, 'go' | 'moved'> {
  readonly host: Host;
  readonly tenant: Tenant;
  readonly people: People;
  readonly state: StaffSiteState;
  readonly read: () => void;
  /** `directory` shows no more than whom to call, with the way to 112. */
  readonly only?: 'directory';
  readonly defaultArea?: string;
  /** This person writes the texts. */
  readonly mayEdit: boolean | undefined;
  readonly openSettings: () => void;
  readonly reading: Reading;
  /** What people should know of their changes: below the numbers, which never move. */
  readonly bar: ReactNode;
}

/** From suspicion to the right next step: the numbers, what to do, whom to call. Only the last waits for SharePoint. */
export function ReadinessPage(props: ReadinessPageProps) {
  const { state, tenant, reading } = props;
  const site = state.name === 'ready' ? state.site : undefined;
  const localTexts = site?.localTexts ?? [];
  const edit: WayToEdit | undefined = props.mayEdit
    ? (name, contentId) => <EditLink {...{ name, contentId }} go={props.go} />
    : undefined;
  if (props.only === 'directory')
    return (
      <>
        <UrgentReminder />
        {props.bar}
        {site && <SiteNotices site={site} tenant={tenant} openSettings={props.openSettings} />}
        <WhomDoICall {...props} />
      </>
    );
  return (
    <>
      <UrgentHelp numbers={helpNumbersShown(ownNumbers(site, tenant))} further={furtherHelpNumbers} />
      {props.bar}
      {site && <SiteNotices site={site} tenant={tenant} openSettings={props.openSettings} />}
      <TwoColumns
        main={
          <WhatDoIDo
            localTexts={localTexts}
            edit={edit}
            addressOf={(...card) => `#/${cardRoute(...card)}`}
            openCard={(...card) => props.go(cardRoute(...card))}
            takeFocus={props.moved}
          />
        }
        beside={
          <>
            <Landing here={reading.cameFrom === 'findPerson'}>
              <WhomDoICall {...props} />
            </Landing>
            <QuestionGuides open={reading.open} cameFrom={reading.cameFrom} />
            <WhatIsStalking
              localTexts={localTexts}
              edit={edit}
              more={{
                href: '#/knowMore',
                open: () => props.go('knowMore'),
                takeFocus: reading.cameFrom === 'knowMore',
              }}
            />
          </>
        }
      />
    </>
  );
}

function WhomDoICall({ host, tenant, people, state, read, defaultArea, go }: ReadinessPageProps) {
  const text = useText(directoryText);
  const { numbersApply } = useText(appText);
  const failure =
    state.name === 'failed' ? state.failure : state.name === 'ready' ? state.site.failure : undefined;
  const late = useLate(state.name === 'loading');
  const openChat = host.openChat && ((mail: string) => void host.openChat?.(mail));
  return (
    <Section heading={text.whomDoICall}>
      {state.name === 'loading' && <AreaPersonsLoading />}
      {late && <WhatIsMissing why="slow" />}
      {failure && (
        <>
          <FailureNotice
            failure={failure}
            safe={numbersApply}
            where={tenant.staffSite}
            contact={tenant.contact}
            retry={failure.id === 'notSignedIn' && host.signInAgain ? () => host.signInAgain?.() : read}
          />
          <WhatIsMissing why={failure.id} />
        </>
      )}
      {state.name === 'ready' && !failure && (
        <AreaPersons
          areas={state.site.areas}
          persons={state.site.persons}
          people={people}
          contact={tenant.contact}
          defaultArea={defaultArea}
          openChat={openChat}
          seeAll={{ href: '#/persons', go: () => go('persons') }}
          seePartners={() => go('partners')}
        />
      )}
    </Section>
  );
}
