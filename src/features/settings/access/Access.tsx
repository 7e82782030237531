import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { AudiencePlan, Audiences } from '../../../contracts/audiences';
import type { Tenant } from '../../../contracts/tenant';
import { useText } from '../../../text';
import { FailureNotice, LoadingLines, Section } from '../../../ui';
import { Progress } from '../Progress';
import { type PlanState, usePlan } from '../usePlan';
import { accessText } from './text';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase400 },
});

/** Who may read and write, compared with how it should be, and set where the host can. */
export function Access(props: { readonly audiences: Audiences | undefined; readonly tenant: Tenant }) {
  const text = useText(accessText);
  return (
    <Section heading={text.heading}>
      <Body1>{text.who}</Body1>
      {props.audiences ? (
        <AccessPlan audiences={props.audiences} tenant={props.tenant} />
      ) : (
        <Body1>
          {text.elsewhere}{' '}
          <Link href={props.tenant.staffSite} target="_blank" rel="noreferrer">
            {text.openSite}
          </Link>
        </Body1>
      )}
    </Section>
  );
}

function AccessPlan(props: { readonly audiences: Audiences; readonly tenant: Tenant }) {
  const text = useText(accessText);
  const { state, look, make } = usePlan(props.audiences, () => undefined);
  if (state.name !== 'failed') return <AccessState state={state} make={(plan) => void make(plan)} />;
  if (state.failure.id === 'noAccess') return <Body1>{text.ownerOnly}</Body1>;
  return (
    <FailureNotice
      failure={state.failure}
      safe={text.safe}
      where={props.tenant.staffSite}
      contact={props.tenant.contact}
      retry={look}
    />
  );
}

function AccessState(props: {
  readonly state: Exclude<PlanState<AudiencePlan>, { name: 'failed' }>;
  readonly make: (plan: AudiencePlan) => void;
}) {
  const { state } = props;
  const styles = useStyles();
  const text = useText(accessText);
  switch (state.name) {
    case 'looking':
      return <LoadingLines label={text.looking} />;
    case 'made':
      return <Body1 role="status">{text.made}</Body1>;
    case 'making':
      return <Progress label={text.set} finished={state.finished} all={state.plan.steps.length} />;
    case 'planned':
      if (state.plan.steps.length === 0) return <Body1>{text.right}</Body1>;
      return (
        <>
          <Body1>{text.toDo}</Body1>
          <ul className={styles.steps}>
            {state.plan.steps.map((step) => (
              <li key={text.step(step)}>{text.step(step)}</li>
            ))}
          </ul>
          <div>
            <Button onClick={() => props.make(state.plan)}>{text.set}</Button>
          </div>
        </>
      );
  }
}
