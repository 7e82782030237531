import { Body1, Caption1Strong, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Tenant } from '../../../contracts/tenant';
import { useText } from '../../../text';
import { Section, useHeading } from '../../../ui';
import { type ReadyPlan, stepsLeft } from '../ready/readyPlan';
import { ReadyWork } from '../ready/ReadyWork';
import type { PlanMaking } from '../ready/usePlan';
import { useRowStyles } from '../Rows.styles';
import { FindingLine } from './FindingLine';
import { type Finding, findingGroups, type FindingGroup } from './findings';
import type { Mends } from './mends';
import { healthText } from './text';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, color: tokens.colorNeutralForeground2 },
  fine: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  fineIcon: { color: tokens.colorStatusSuccessForeground1 },
  fineWords: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How the page is: what is missing, too open, too old or of another version, a line each with its mend. */
export function Health(props: {
  readonly findings: readonly Finding[];
  /** All that findings are made of has been looked at. */
  readonly lookedThrough: boolean;
  readonly making: PlanMaking<ReadyPlan>;
  readonly tenant: Tenant;
  readonly mends: Mends;
}) {
  const { findings, lookedThrough, making, tenant, mends } = props;
  const { state } = making;
  const styles = useStyles();
  const text = useText(healthText);
  const settled = state.name === 'planned';
  const fine = settled && lookedThrough && findings.length === 0 && state.plan.lists.obstacles.length === 0;
  const toMake =
    !settled ||
    stepsLeft(state.plan) > 0 ||
    state.plan.lists.obstacles.length > 0 ||
    typeof state.plan.access === 'string';
  return (
    <Section heading={text.heading}>
      {fine && (
        <div className={styles.fine} role="status">
          <CheckmarkCircle24Filled aria-hidden className={styles.fineIcon} />
          <div className={styles.fineWords}>
            <Subtitle2>{text.fine}</Subtitle2>
            <Body1 className={styles.quiet}>{text.fineAdvice}</Body1>
          </div>
        </div>
      )}
      {findingGroups.map((group) => (
        <Group key={group} {...{ group, mends }} findings={findings.filter((one) => one.group === group)} />
      ))}
      {toMake && <ReadyWork {...{ making, tenant }} />}
    </Section>
  );
}

function Group(props: {
  readonly group: FindingGroup;
  readonly findings: readonly Finding[];
  readonly mends: Mends;
}) {
  const styles = useStyles();
  const { rows } = useRowStyles();
  const text = useText(healthText);
  const Heading = useHeading();
  if (props.findings.length === 0) return null;
  return (
    <div className={styles.group}>
      <Caption1Strong as={Heading as 'h3'} className={styles.heading}>
        {text.groups[props.group]}
      </Caption1Strong>
      <ul className={rows}>
        {props.findings.map((finding, index) => (
          <FindingLine key={`${finding.kind} ${index}`} {...{ finding }} mends={props.mends} />
        ))}
      </ul>
    </div>
  );
}
