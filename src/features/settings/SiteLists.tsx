import { Body1, Button } from '@fluentui/react-components';
import type { Provisioning, ProvisioningObstacle, ProvisioningPlan } from '../../contracts/provisioning';
import type { Tenant } from '../../contracts/tenant';
import { useLanguage, useText } from '../../text';
import { FailureNotice, LoadingLines, Notice, Section } from '../../ui';
import { planCounts } from './planCounts';
import { Progress } from './Progress';
import { settingsText } from './text';
import { type PlanState, usePlan } from './usePlan';

interface SiteListsProps {
  readonly provisioning: Provisioning;
  readonly tenant: Tenant;
  readonly made: () => void;
}

/** What the site lacks, said before it is made, and made with progress. */
export function SiteLists(props: SiteListsProps) {
  const text = useText(settingsText);
  const { state, look, make } = usePlan(props.provisioning, props.made);
  return (
    <Section heading={text.lists}>
      {state.name === 'failed' ? (
        <FailureNotice
          failure={state.failure}
          safe={text.safe}
          where={props.tenant.staffSite}
          contact={props.tenant.contact}
          retry={look}
        />
      ) : (
        <ListsState state={state} make={make} />
      )}
    </Section>
  );
}

function ListsState(props: {
  readonly state: Exclude<PlanState<ProvisioningPlan>, { name: 'failed' }>;
  readonly make: (plan: ProvisioningPlan) => Promise<void>;
}) {
  const { state } = props;
  const text = useText(settingsText);
  switch (state.name) {
    case 'looking':
      return <LoadingLines label={text.looking} />;
    case 'made':
      return <Body1 role="status">{text.made}</Body1>;
    case 'making':
      return <Progress label={text.make} finished={state.finished} all={state.plan.steps.length} />;
    case 'planned': {
      const { lists, columns } = planCounts(state.plan);
      return (
        <>
          <Obstacles obstacles={state.plan.obstacles} />
          {state.plan.steps.length === 0 ? (
            <Body1>{text.inPlace}</Body1>
          ) : (
            <>
              <Body1>{text.toMake(lists, columns)}</Body1>
              <div>
                <Button appearance="primary" onClick={() => void props.make(state.plan)}>
                  {text.make}
                </Button>
              </div>
            </>
          )}
        </>
      );
    }
  }
}

function Obstacles({ obstacles }: { readonly obstacles: readonly ProvisioningObstacle[] }) {
  const language = useLanguage();
  const text = useText(settingsText);
  if (obstacles.length === 0) return null;
  return (
    <Notice intent="warning" title={text.obstacles}>
      {obstacles
        .map(({ list, column, foundType }) => text.obstacle(list.title[language], column, foundType))
        .join(' ')}
    </Notice>
  );
}
