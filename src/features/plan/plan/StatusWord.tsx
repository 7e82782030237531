import { Body1, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { useText } from '../../../text';
import { useRowStyles } from '../../../workspace';
import type { PlanStatus } from './facts';
import { planText } from './text';

const icons = {
  missing: Circle20Regular,
  underWay: CircleHalfFill20Regular,
  inPlace: CheckmarkCircle20Regular,
} as const;

/** How far something is, as a word with a drawing beside it; no colour says it alone. */
export function StatusWord({ status }: { readonly status: PlanStatus }) {
  const styles = useRowStyles();
  const text = useText(planText);
  const Icon = icons[status];
  return (
    <Body1 className={mergeClasses(styles.status, styles.aside, status === 'inPlace' && styles.quiet)}>
      <Icon aria-hidden className={styles.icon} />
      {text.statuses[status]}
    </Body1>
  );
}
