import type { ReactNode } from 'react';
import type { Audiences } from '../../contracts/audiences';
import type { ListStore } from '../../contracts/listStore';
import type { Provisioning } from '../../contracts/provisioning';
import type { RowProblem } from '../../contracts/rowProblem';
import type { SiteCheck } from '../../contracts/siteCheck';
import type { Tenant } from '../../contracts/tenant';
import { useMemo, useRef } from 'react';
import { useText } from '../../text';
import { FailureNotice, LoadingLines, Page } from '../../ui';
import type { TextFacts } from './health/textFacts';
import { MayNot } from './MayNot';
import { danishToday } from './ownNumbers/ownNumber';
import { readyPlanned, stepsLeft } from './ready/readyPlan';
import { usePlan } from './ready/usePlan';
import { RowProblems } from './RowProblems';
import { type SettingsRows, useSettingsRows } from './rows/useSettingsRows';
import { Running } from './Running';
import { SetUpGuide } from './setUp/SetUpGuide';
import { isInUse } from './setUp/steps';
import { settingsText } from './text';

interface SettingsPageProps {
  readonly store: ListStore;
  readonly provisioning: Provisioning;
  /** Absent where permissions cannot be set from here. */
  readonly audiences: Audiences | undefined;
  readonly sites: SiteCheck;
  readonly problems: readonly RowProblem[];
  readonly tenant: Tenant;
  /** The way to the texts; absent for who may not edit them. */
  readonly texts: ReactNode;
  readonly textFacts: TextFacts;
  /** The way to taking everything out. */
  readonly takeOut: ReactNode;
  /** Lists were made: read the site again. */
  readonly listsMade: () => void;
  readonly seeReadiness: () => void;
}

/** Where the coordinator makes the site ready and keeps it sound. */
export function SettingsPage(props: SettingsPageProps) {
  const text = useText(settingsText);
  const { state, read } = useSettingsRows(props.store);
  const wrongFields = useRef<HTMLDivElement>(null);
  return (
    <Page heading={text.heading} purpose={text.purpose}>
      {state.name === 'loading' && <LoadingLines label={text.loading} />}
      {state.name === 'failed' && (
        <FailureNotice
          failure={state.failure}
          safe={text.safe}
          where={props.tenant.staffSite}
          contact={props.tenant.contact}
          retry={read}
        />
      )}
      {state.name === 'ready' &&
        (state.rows.mayEdit ? (
          <Workshop
            {...props}
            rows={state.rows}
            read={read}
            seeWrongFields={() => {
              wrongFields.current?.scrollIntoView({ block: 'start' });
              wrongFields.current?.querySelector('a')?.focus({ preventScroll: true });
            }}
          />
        ) : (
          <MayNot tenant={props.tenant} />
        ))}
      <div ref={wrongFields}>
        <RowProblems problems={props.problems} />
      </div>
    </Page>
  );
}

/** The guide until the page is in use; from then on how it is and what can be changed. */
function Workshop(
  props: SettingsPageProps & {
    readonly rows: SettingsRows;
    readonly read: () => void;
    readonly seeWrongFields: () => void;
  },
) {
  const { provisioning, audiences, rows, store, sites, tenant } = props;
  const text = useText(settingsText);
  const planned = useMemo(() => readyPlanned(provisioning, audiences), [provisioning, audiences]);
  const making = usePlan(planned, () => {
    props.read();
    props.listsMade();
  });
  const { state } = making;
  const today = danishToday(Date.now());
  if (isInUse(rows.answers))
    return (
      <Running
        {...{ store, sites, tenant, rows, making, today }}
        texts={props.texts}
        textFacts={props.textFacts}
        wrongFields={props.problems.length}
        seeWrongFields={props.seeWrongFields}
        takeOut={props.takeOut}
      />
    );
  if (state.name === 'looking' && !rows.listsMissing) return <LoadingLines label={text.loading} />;
  const ready = !rows.listsMissing && (state.name !== 'planned' || stepsLeft(state.plan) === 0);
  const facts = { ...rows, today, ready: ready && state.name === 'planned' };
  return (
    <SetUpGuide
      context={{ ...{ store, sites, tenant, rows, making, facts }, seeReadiness: props.seeReadiness }}
    />
  );
}
