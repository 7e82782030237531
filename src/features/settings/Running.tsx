import { type ReactNode, useRef, useState } from 'react';
import type { ListStore } from '../../contracts/listStore';
import type { SiteCheck } from '../../contracts/siteCheck';
import type { Tenant } from '../../contracts/tenant';
import { Areas } from './areas/Areas';
import { Choices } from './answers/Choices';
import type { Topic } from './answers/summary';
import { findingsOf } from './health/findings';
import { Health } from './health/Health';
import type { TextFacts } from './health/textFacts';
import { OwnNumbers } from './ownNumbers/OwnNumbers';
import { Persons } from './persons/Persons';
import type { ReadyPlan } from './ready/readyPlan';
import type { PlanMaking } from './ready/usePlan';
import type { SettingsRows } from './rows/useSettingsRows';

/** A page in use: how it is, and everything a coordinator can change. */
export function Running(props: {
  readonly store: ListStore;
  readonly sites: SiteCheck;
  readonly tenant: Tenant;
  readonly rows: SettingsRows;
  readonly making: PlanMaking<ReadyPlan>;
  /** The way to the texts. */
  readonly texts: ReactNode;
  readonly textFacts: TextFacts;
  /** How many fields are written so that they cannot be shown. */
  readonly wrongFields: number;
  readonly seeWrongFields: () => void;
  /** The way to taking everything out. */
  readonly takeOut: ReactNode;
  /** `YYYY-MM-DD` */
  readonly today: string;
}) {
  const { store, sites, tenant, rows, making, today, textFacts, wrongFields } = props;
  const [adding, setAdding] = useState<{ readonly areaKey?: string }>();
  const [openTopic, setOpenTopic] = useState<Topic>();
  const numbers = useRef<HTMLDivElement>(null);
  const plan = making.state.name === 'planned' ? making.state.plan : undefined;
  const seeNumbers = () => {
    numbers.current?.scrollIntoView({ block: 'start' });
    numbers.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  };
  return (
    <>
      <Health
        {...{ making, tenant }}
        findings={findingsOf({ rows, plan, wrongFields, texts: textFacts, today })}
        lookedThrough={textFacts.renewed !== undefined}
        mends={{
          addPerson: (areaKey) => setAdding({ areaKey }),
          writeContact: () => setOpenTopic('contact'),
          seeNumbers,
          seeWrongFields: props.seeWrongFields,
          openTexts: textFacts.open,
          reload: () => window.location.reload(),
        }}
      />
      <Choices {...{ store, sites, tenant, openTopic, setOpenTopic }} answers={rows.answers} />
      <Areas {...{ store, rows }} contact={tenant.contact} />
      <Persons {...{ store, rows, adding, setAdding }} contact={tenant.contact} />
      {props.texts}
      <div ref={numbers}>
        <OwnNumbers {...{ store, tenant }} />
      </div>
      {props.takeOut}
    </>
  );
}
