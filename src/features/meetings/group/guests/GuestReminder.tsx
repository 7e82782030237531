import { Button } from '@fluentui/react-components';
import { useText } from '../../../../text';
import { Notice } from '../../../../ui';
import { type Guest, guestState, toRemind } from './guest';
import { guestsText } from './text';

/** One quiet line among the meetings, as long as a guest's agreement ends soon or has ended. */
export function GuestReminder(props: {
  readonly guests: readonly Guest[];
  readonly today: string;
  readonly look: () => void;
}) {
  const text = useText(guestsText);
  const [first, ...others] = toRemind(props.guests, props.today);
  if (!first) return null;
  const title =
    others.length > 0
      ? text.remind.many(others.length + 1)
      : guestState(first, props.today) === 'over'
        ? text.remind.over
        : text.remind.soon;
  return (
    <Notice intent="info" title={title} actions={<Button onClick={props.look}>{text.look}</Button>}>
      {text.remindAdvice}
    </Notice>
  );
}
