import { lazy, type ReactNode, Suspense } from 'react';
import type { ListStore } from '../../contracts/listStore';
import type { SiteCheck } from '../../contracts/siteCheck';
import type { Tenant } from '../../contracts/tenant';
import { useText } from '../../text';
import { LoadingLines } from '../../ui';
import { Areas } from './areas/Areas';
import { Choices } from './answers/Choices';
import { type Topic, topicsFor } from './answers/topics';
import { ContentVersion } from './data/ContentVersion';
import type { SettingsPart } from './hub/settingsPart';
import { OwnNumbers } from './ownNumbers/OwnNumbers';
import { Persons } from './persons/Persons';
import type { SettingsRows } from './rows/useSettingsRows';
import { settingsText } from './text';

const Changes = lazy(() => import(/* webpackChunkName: 'changes' */ './changes/Changes'));

interface Adding {
  readonly areaKey?: string;
}

/** One part of the settings. Its own chunk: who looks at how the page is pays for no editors. */
export default function Part(props: {
  readonly part: SettingsPart;
  readonly store: ListStore;
  readonly sites: SiteCheck;
  readonly tenant: Tenant;
  readonly rows: SettingsRows;
  readonly takeOut: ReactNode;
  readonly adding: Adding | undefined;
  readonly setAdding: (adding: Adding | undefined) => void;
  readonly openTopic: Topic | undefined;
  readonly setOpenTopic: (topic: Topic | undefined) => void;
}) {
  const { store, sites, tenant, rows, adding, setAdding, openTopic, setOpenTopic } = props;
  const { contact } = tenant;
  const text = useText(settingsText);
  const choices = { ...{ store, sites, tenant, openTopic, setOpenTopic }, answers: rows.answers };
  switch (props.part) {
    case 'municipality':
      return <Choices {...choices} topics={topicsFor('municipality', rows.answers)} />;
    case 'areas':
      return (
        <>
          <Areas {...{ store, rows, contact }} />
          <Persons {...{ store, rows, adding, setAdding, contact }} />
        </>
      );
    case 'numbers':
      return <OwnNumbers {...{ store, tenant }} />;
    case 'data':
      return (
        <>
          <Choices {...choices} topics={topicsFor('data', rows.answers)} />
          <ContentVersion />
          {props.takeOut}
        </>
      );
    case 'changes':
      return (
        <Suspense fallback={<LoadingLines label={text.loading} />}>
          <Changes {...{ store, rows }} />
        </Suspense>
      );
  }
}
