import { Body1, Button, Caption1, Field, Input } from '@fluentui/react-components';
import { useRef } from 'react';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { Meeting } from '../meeting/meeting';
import type { MeetingsContext } from '../meetingsContext';
import type { useUndo } from '../useUndo';
import { useMeetingsStyles } from '../Meetings.styles';
import { planYearText } from './text';
import { usePlanYear } from './usePlanYear';

/** Four days suggested, changed as they like, and planned in one step. */
export function PlanYear(props: {
  readonly context: MeetingsContext;
  readonly there: readonly Meeting[];
  readonly last: ReturnType<typeof useUndo>;
  readonly done?: () => void;
}) {
  const { context, there, last } = props;
  const text = useText(planYearText);
  const styles = useRowStyles();
  const own = useMeetingsStyles();
  const plan = usePlanYear(context, there, last);
  const form = useRef<HTMLFormElement>(null);
  const submit = async () => {
    if (await plan.plan()) props.done?.();
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <Section heading={text.heading(plan.year)}>
      <Body1 className={styles.words}>{text.advice}</Body1>
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {plan.days.map((one, at) => {
          const problems = plan.problems[at];
          const field = (part: 'day' | 'from' | 'until', label: string) => {
            const problem = problems?.[part] && text.problems[problems[part]];
            return (
              <Field
                label={label}
                validationState={problem ? 'error' : 'none'}
                validationMessage={problem}
                hint={!problem && part === 'day' && plan.isOff(one) ? text.notice.off : undefined}
              >
                <Input
                  type={part === 'day' ? 'date' : 'time'}
                  value={one[part]}
                  onChange={(_, { value }) => plan.change(at, { [part]: value })}
                />
              </Field>
            );
          };
          return (
            <fieldset key={at} className={own.day}>
              <legend className={own.legend}>{text.meeting(at + 1)}</legend>
              {field('day', text.meeting(at + 1))}
              {field('from', text.from)}
              {field('until', text.until)}
            </fieldset>
          );
        })}
        {plan.nothing && <Caption1 role="alert">{text.nothing}</Caption1>}
        <div className={styles.actions}>
          <Button type="submit" appearance="primary">
            {text.plan(plan.chosen.length)}
          </Button>
          <Button appearance="subtle" onClick={plan.showOther}>
            {text.otherYear(plan.other)}
          </Button>
        </div>
      </form>
    </Section>
  );
}
