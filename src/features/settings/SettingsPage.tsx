import { lazy, type ReactNode, Suspense, useMemo, useRef } from 'react';
import type { Audiences } from '../../contracts/audiences';
import type { ListStore } from '../../contracts/listStore';
import type { People } from '../../contracts/people';
import type { Provisioning } from '../../contracts/provisioning';
import type { RowProblem } from '../../contracts/rowProblem';
import type { SiteCheck } from '../../contracts/siteCheck';
import type { Tenant } from '../../contracts/tenant';
import { useText } from '../../text';
import { FailureNotice, LoadingLines, Page } from '../../ui';
import { KnownPeople } from './answers/useUnknownMail';
import type { TextFacts } from './health/textFacts';
import { partOf, type SettingsPart, type SettingsPlace } from './hub/settingsPart';
import { hubText } from './hub/text';
import { MayNot } from './MayNot';
import { danishToday } from './ownNumbers/ownNumber';
import { PersonForm, type PersonFormProps } from './persons/personForm';
import { readyPlanned, stepsLeft } from './ready/readyPlan';
import { usePlan } from './ready/usePlan';
import { RowProblems } from './RowProblems';
import { type SettingsRows, useSettingsRows } from './rows/useSettingsRows';
import { Running } from './Running';
import { isInUse } from './setUp/steps';
import { settingsText } from './text';

/** A page in use never asks for it. */
const SetUpGuide = lazy(() => import(/* webpackChunkName: 'setUp' */ './setUp/SetUpGuide'));

interface SettingsPageProps {
  readonly store: ListStore;
  readonly provisioning: Provisioning;
  /** Absent where permissions cannot be set from here. */
  readonly audiences: Audiences | undefined;
  readonly sites: SiteCheck;
  readonly people: People;
  /** The form in which a resource person is written down. */
  readonly personForm: (form: PersonFormProps) => ReactNode;
  readonly problems: readonly RowProblem[];
  readonly tenant: Tenant;
  /** The way to the texts; absent for who may not edit them. */
  readonly texts: ReactNode;
  /** The way to those outside the municipality; absent for who may not edit them. */
  readonly partners: ReactNode;
  readonly textFacts: TextFacts;
  /** The way to taking everything out. */
  readonly takeOut: ReactNode;
  /** Lists were made: read the site again. */
  readonly listsMade: () => void;
  readonly seeReadiness: () => void;
  /** Address of the page: `settings`, or one of its parts. */
  readonly place: string;
  readonly goTo: (place: SettingsPlace) => void;
  /** The reader came from another page: the keyboard goes on from the heading. */
  readonly takeFocus: boolean;
}

/** Where the coordinator makes the site ready and keeps it sound. */
export function SettingsPage(props: SettingsPageProps) {
  const text = useText(settingsText);
  const { parts, back } = useText(hubText);
  const { state, read } = useSettingsRows(props.store);
  const wrongFields = useRef<HTMLDivElement>(null);
  // Until the page is in use there is the guide and nothing else.
  const open = state.name !== 'ready' || (state.rows.mayEdit && isInUse(state.rows.answers));
  const part = open ? partOf(props.place) : undefined;
  const opening = part
    ? {
        ...{ heading: parts[part].name, purpose: parts[part].purpose },
        back: { label: back, href: '#/settings', go: () => props.goTo('settings') },
      }
    : { heading: text.heading, purpose: text.purpose };
  return (
    <Page {...opening} place={part} takeFocus={props.takeFocus}>
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
          <KnownPeople.Provider value={props.people}>
            <PersonForm.Provider value={props.personForm}>
              <Workshop
                {...props}
                rows={state.rows}
                {...{ read, part }}
                seeWrongFields={() => {
                  wrongFields.current?.scrollIntoView({ block: 'start' });
                  wrongFields.current?.querySelector('a')?.focus({ preventScroll: true });
                }}
              />
            </PersonForm.Provider>
          </KnownPeople.Provider>
        ) : (
          <MayNot tenant={props.tenant} />
        ))}
      {part === undefined && (
        <div ref={wrongFields}>
          <RowProblems problems={props.problems} />
        </div>
      )}
    </Page>
  );
}

/** The guide until the page is in use; from then on how it is and what can be changed. */
function Workshop(
  props: SettingsPageProps & {
    readonly rows: SettingsRows;
    readonly read: () => void;
    readonly seeWrongFields: () => void;
    readonly part: SettingsPart | undefined;
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
        part={props.part}
        goTo={props.goTo}
        texts={props.texts}
        partners={props.partners}
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
    <Suspense fallback={<LoadingLines label={text.loading} />}>
      <SetUpGuide
        context={{ ...{ store, sites, tenant, rows, making, facts }, seeReadiness: props.seeReadiness }}
      />
    </Suspense>
  );
}
