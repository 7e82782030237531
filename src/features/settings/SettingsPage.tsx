import type { ReactNode } from 'react';
import type { Audiences } from '../../contracts/audiences';
import type { ListStore } from '../../contracts/listStore';
import type { Provisioning } from '../../contracts/provisioning';
import type { RowProblem } from '../../contracts/rowProblem';
import type { Tenant } from '../../contracts/tenant';
import { useText } from '../../text';
import { Page } from '../../ui';
import { Access } from './access/Access';
import { OwnNumbers } from './ownNumbers/OwnNumbers';
import { RowProblems } from './RowProblems';
import { SiteLists } from './SiteLists';
import { settingsText } from './text';

/** Where the coordinator makes the site ready and keeps it sound. */
export function SettingsPage(props: {
  readonly store: ListStore;
  readonly provisioning: Provisioning;
  /** Absent where permissions cannot be set from here. */
  readonly audiences: Audiences | undefined;
  readonly problems: readonly RowProblem[];
  readonly tenant: Tenant;
  /** The way to the texts; absent for who may not edit them. */
  readonly texts: ReactNode;
  /** Lists were made: read the site again. */
  readonly listsMade: () => void;
}) {
  const text = useText(settingsText);
  return (
    <Page heading={text.heading} purpose={text.purpose}>
      <SiteLists provisioning={props.provisioning} tenant={props.tenant} made={props.listsMade} />
      <OwnNumbers store={props.store} tenant={props.tenant} />
      {props.texts}
      <Access audiences={props.audiences} tenant={props.tenant} />
      <RowProblems problems={props.problems} />
    </Page>
  );
}
