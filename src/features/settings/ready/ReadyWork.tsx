import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ProvisioningObstacle } from '../../../contracts/provisioning';
import type { Tenant } from '../../../contracts/tenant';
import { useLanguage, useText } from '../../../text';
import { FailureNotice, LoadingLines, Notice } from '../../../ui';
import { accessText } from './accessText';
import { planCounts } from './planCounts';
import { Progress } from './Progress';
import { isRefusal, ReadyRefused } from './ReadyRefused';
import { type ReadyPlan, stepsLeft } from './readyPlan';
import { readyText } from './text';
import type { PlanMaking } from './usePlan';

const useStyles = makeStyles({
  work: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '65ch' },
});

/** What the site lacks, said before it is made, and made with progress. */
export function ReadyWork(props: { readonly making: PlanMaking<ReadyPlan>; readonly tenant: Tenant }) {
  const { making, tenant } = props;
  const { state } = making;
  const text = useText(readyText);
  switch (state.name) {
    case 'looking':
      return <LoadingLines label={text.looking} />;
    case 'failed':
      if (isRefusal(state.failure.id))
        return <ReadyRefused why={state.failure.id} {...{ tenant }} retry={making.look} />;
      return (
        <FailureNotice
          failure={state.failure}
          safe={text.safe}
          where={tenant.staffSite}
          contact={tenant.contact}
          retry={making.look}
        />
      );
    case 'making':
      return <Progress finished={state.finished} all={state.all} />;
    case 'planned':
      return <Planned plan={state.plan} make={() => void making.make(state.plan)} tenant={tenant} />;
  }
}

function Planned(props: { readonly plan: ReadyPlan; readonly make: () => void; readonly tenant: Tenant }) {
  const { lists, access } = props.plan;
  const styles = useStyles();
  const text = useText(readyText);
  const words = useText(accessText);
  const counts = planCounts(lists);
  return (
    <div className={styles.work}>
      <Obstacles obstacles={lists.obstacles} />
      {lists.steps.length > 0 && <Body1>{text.toMake(counts.lists, counts.columns)}</Body1>}
      {typeof access === 'object' && access.steps.length > 0 && (
        <ul className={styles.steps}>
          {access.steps.map((step) => (
            <li key={words.step(step)}>{words.step(step)}</li>
          ))}
        </ul>
      )}
      {stepsLeft(props.plan) > 0 && (
        <div>
          <Button appearance="primary" onClick={props.make}>
            {text.make}
          </Button>
        </div>
      )}
      {access === 'elsewhere' && (
        <Body1 className={styles.quiet}>
          {words.elsewhere}{' '}
          <Link href={props.tenant.staffSite} target="_blank" rel="noreferrer" inline>
            {words.openSite}
          </Link>
        </Body1>
      )}
      {access === 'ownerOnly' && <Body1 className={styles.quiet}>{words.ownerOnly}</Body1>}
    </div>
  );
}

function Obstacles({ obstacles }: { readonly obstacles: readonly ProvisioningObstacle[] }) {
  const language = useLanguage();
  const text = useText(readyText);
  if (obstacles.length === 0) return null;
  return (
    <Notice intent="warning" title={text.obstacles}>
      {obstacles
        .map(({ list, column, foundType }) => text.obstacle(list.title[language], column, foundType))
        .join(' ')}
    </Notice>
  );
}
