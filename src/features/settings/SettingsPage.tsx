import type { Provisioning } from '../../contracts/provisioning';
import type { RowProblem } from '../../contracts/rowProblem';
import type { Tenant } from '../../contracts/tenant';
import { useText } from '../../text';
import { Page } from '../../ui';
import { RowProblems } from './RowProblems';
import { SiteLists } from './SiteLists';
import { settingsText } from './text';

/** Where the coordinator makes the site ready and keeps it sound. */
export function SettingsPage(props: {
  readonly provisioning: Provisioning;
  readonly problems: readonly RowProblem[];
  readonly tenant: Tenant;
  /** Lists were made: read the site again. */
  readonly listsMade: () => void;
}) {
  const text = useText(settingsText);
  return (
    <Page heading={text.heading} purpose={text.purpose}>
      <SiteLists provisioning={props.provisioning} tenant={props.tenant} made={props.listsMade} />
      <RowProblems problems={props.problems} />
    </Page>
  );
}
