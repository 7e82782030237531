import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Host } from '../contracts/host';
import type { Tenant } from '../contracts/tenant';
import { AreaPersons, directoryText } from '../features/directory';
import { FirstSteps, UrgentHelp, WhatIsStalking } from '../features/readiness';
import { useText } from '../text';
import { FailureNotice, LoadingLines, Section } from '../ui';
import { helpNumbersShown } from './helpNumbersShown';
import { rememberedNumbers } from './rememberedNumbers';
import { SiteNotices } from './SiteNotices';
import { appText } from './text';
import { UrgentReminder } from './UrgentReminder';
import type { StaffSiteState } from './useStaffSite';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalXXL,
    alignItems: 'start',
    '@container (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
});

interface ReadinessPageProps {
  readonly host: Host;
  readonly tenant: Tenant;
  readonly state: StaffSiteState;
  readonly read: () => void;
  /** `directory` shows no more than whom to call, with the way to 112. */
  readonly only?: 'directory';
  readonly defaultArea?: string;
  readonly openSettings: () => void;
  /** What people should know of their changes: below the numbers, which never move. */
  readonly bar: ReactNode;
}

/** From suspicion to the right next step: the numbers, what to do, whom to call. Only the last waits for SharePoint. */
export function ReadinessPage(props: ReadinessPageProps) {
  const { state, tenant } = props;
  const styles = useStyles();
  const site = state.name === 'ready' ? state.site : undefined;
  const ownNumbers = site?.helpNumbers.length
    ? site.helpNumbers
    : (rememberedNumbers(tenant.staffSite) ?? tenant.helpNumbers);
  const localTexts = site?.localTexts ?? [];
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
      <UrgentHelp numbers={helpNumbersShown(ownNumbers)} />
      {props.bar}
      {site && <SiteNotices site={site} tenant={tenant} openSettings={props.openSettings} />}
      <div className={styles.columns}>
        <FirstSteps localTexts={localTexts} />
        <div className={styles.column}>
          <WhomDoICall {...props} />
          <WhatIsStalking localTexts={localTexts} />
        </div>
      </div>
    </>
  );
}

function WhomDoICall({ host, tenant, state, read, defaultArea }: ReadinessPageProps) {
  const text = useText(directoryText);
  const { numbersApply } = useText(appText);
  const failure =
    state.name === 'failed' ? state.failure : state.name === 'ready' ? state.site.failure : undefined;
  const openChat = host.openChat && ((mail: string) => void host.openChat?.(mail));
  return (
    <Section heading={text.whomDoICall}>
      {state.name === 'loading' && <LoadingLines label={text.loading} />}
      {failure && (
        <FailureNotice
          failure={failure}
          safe={numbersApply}
          where={tenant.staffSite}
          contact={tenant.contact}
          retry={read}
        />
      )}
      {state.name === 'ready' && !failure && (
        <AreaPersons
          areas={state.site.areas}
          persons={state.site.persons}
          contact={tenant.contact}
          defaultArea={defaultArea}
          openChat={openChat}
        />
      )}
    </Section>
  );
}
