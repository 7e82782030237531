import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { ListStore } from '../../contracts/listStore';
import type { SiteCheck } from '../../contracts/siteCheck';
import type { Tenant } from '../../contracts/tenant';
import { useText } from '../../text';
import { LoadingLines } from '../../ui';
import type { Topic } from './answers/topics';
import { findingsOf } from './health/findings';
import { Health } from './health/Health';
import type { TextFacts } from './health/textFacts';
import { Hub } from './hub/Hub';
import type { SettingsPart, SettingsPlace } from './hub/settingsPart';
import type { ReadyPlan } from './ready/readyPlan';
import type { PlanMaking } from './ready/usePlan';
import type { SettingsRows } from './rows/useSettingsRows';
import { settingsText } from './text';

const loadPart = () => import(/* webpackChunkName: 'settingsPart' */ './Part');
const Part = lazy(loadPart);

/** A page in use: how it is, and everything a coordinator can change. */
export function Running(props: {
  readonly store: ListStore;
  readonly sites: SiteCheck;
  readonly tenant: Tenant;
  readonly rows: SettingsRows;
  readonly making: PlanMaking<ReadyPlan>;
  /** The part that is open; undefined on the settings themselves. */
  readonly part: SettingsPart | undefined;
  readonly goTo: (place: SettingsPlace) => void;
  /** The way to the texts. */
  readonly texts: ReactNode;
  /** The way to those outside the municipality. */
  readonly partners: ReactNode;
  readonly textFacts: TextFacts;
  /** How many fields are written so that they cannot be shown. */
  readonly wrongFields: number;
  readonly seeWrongFields: () => void;
  /** The way to taking everything out. */
  readonly takeOut: ReactNode;
  /** `YYYY-MM-DD` */
  readonly today: string;
}) {
  const { store, sites, tenant, rows, making, part, goTo, today, textFacts, wrongFields } = props;
  const text = useText(settingsText);
  const [adding, setAdding] = useState<{ readonly areaKey?: string }>();
  const [openTopic, setOpenTopic] = useState<Topic>();
  const from = useRef<SettingsPart>();
  if (part) from.current = part;
  // Fetched while the person reads how the page is, so that opening a part waits for nothing.
  useEffect(() => void loadPart().catch(() => undefined), []);
  if (part)
    return (
      <Suspense fallback={<LoadingLines label={text.loading} />}>
        <Part
          {...{ part, store, sites, tenant, rows, adding, setAdding, openTopic, setOpenTopic }}
          takeOut={props.takeOut}
        />
      </Suspense>
    );
  const plan = making.state.name === 'planned' ? making.state.plan : undefined;
  return (
    <>
      <Health
        {...{ making, tenant }}
        findings={findingsOf({ rows, plan, wrongFields, texts: textFacts, today })}
        lookedThrough={textFacts.renewed !== undefined}
        mends={{
          addPerson: (areaKey) => {
            setAdding({ areaKey });
            goTo('settings/areas');
          },
          writeContact: () => {
            setOpenTopic('contact');
            goTo('settings/municipality');
          },
          seeNumbers: () => goTo('settings/numbers'),
          seeWrongFields: props.seeWrongFields,
          openTexts: textFacts.open,
          reload: () => window.location.reload(),
        }}
      />
      <Hub
        rows={rows}
        goTo={(place) => {
          // Nothing opened earlier takes the keyboard from the page that is entered.
          setAdding(undefined);
          setOpenTopic(undefined);
          goTo(place);
        }}
        from={from.current}
      />
      {props.texts}
      {props.partners}
    </>
  );
}
