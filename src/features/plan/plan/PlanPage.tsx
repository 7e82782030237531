import { Body1, Caption1, Link, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { ModelNumber } from '../../../content/models';
import { useText } from '../../../text';
import { Notice, Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { LeftItem } from './LeftItem';
import { PlanItem } from './PlanItem';
import { type PlanFacts, planStatuses } from './facts';
import type { PlanContext } from './planContext';
import { linesOf, planOf } from './planOf';
import type { PlanRow } from '../workRows';
import { planText } from './text';

/** The chosen model's elements in the order that worked, each with who sees to it and when. */
export function PlanPage(
  props: PlanContext & {
    readonly model: ModelNumber;
    readonly decided: boolean;
    readonly rows: readonly PlanRow[];
    readonly facts: PlanFacts;
    readonly toDecision: { readonly href: string; readonly go: () => void };
  },
) {
  const { model, decided, rows, facts, toDecision, ...context } = props;
  const styles = useRowStyles();
  const text = useText(planText);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const plan = planOf(model, rows, facts);
  const lines = linesOf(plan);
  const count = (status: (typeof planStatuses)[number]) =>
    lines.filter((line) => line.status === status).length;
  const shown = plan.stages.map(({ stage, lines: all }) => ({
    stage,
    lines: all.filter(({ status }) => !onlyMissing || status !== 'inPlace'),
  }));
  return (
    <>
      {!decided && (
        <Notice intent="info" title={text.undecided}>
          {text.undecidedAdvice}{' '}
          <Link
            inline
            href={toDecision.href}
            onClick={(click) => {
              click.preventDefault();
              toDecision.go();
            }}
          >
            {text.toDecision}
          </Link>
        </Notice>
      )}
      <div className={styles.between}>
        <Body1 role="status">
          {planStatuses.map((status) => text.count(status, count(status))).join(' · ')}
        </Body1>
        <Switch
          label={text.onlyMissing}
          checked={onlyMissing}
          onChange={(_, { checked }) => setOnlyMissing(checked)}
        />
      </div>
      {onlyMissing && count('inPlace') === lines.length && <Body1>{text.nothingMissing}</Body1>}
      {shown.map(({ stage, lines: some }) =>
        some.length === 0 ? null : (
          <Section
            key={stage}
            heading={stage === 'meetings' && model === 1 ? text.cooperation : text.stages[stage]}
          >
            <ul className={styles.rows}>
              {some.map((line) => (
                <PlanItem key={line.element.id} line={line} {...context} />
              ))}
            </ul>
          </Section>
        ),
      )}
      {plan.left.length > 0 && (
        <Section heading={text.left}>
          <Caption1 className={styles.quiet}>{text.leftAdvice}</Caption1>
          <ul className={styles.rows}>
            {plan.left.map((row) => (
              <LeftItem key={row.key || row.number} row={row} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
