import { Button, Caption1 } from '@fluentui/react-components';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { PlaceLink } from '../PlaceLink';
import type { Answer, Question } from './question';
import { questionsText } from './text';

/** More would push the next meeting out of sight. */
const most = 3;

/** What stands open between meetings, and the way to ask. */
export function OpenQuestions(props: {
  readonly asked: readonly (Question | Answer)[];
  readonly look: () => void;
}) {
  const styles = useRowStyles();
  const text = useText(questionsText);
  const open = props.asked.flatMap((one) => (one.kind !== 'answer' && one.state === 'open' ? [one] : []));
  return (
    <Section heading={text.between}>
      {open.length > 0 && (
        <ul className={styles.rows}>
          {open.slice(0, most).map(({ key, title }) => (
            <li key={key} className={styles.row}>
              <PlaceLink to="meetings/questions" go={props.look}>
                {title}
              </PlaceLink>
            </li>
          ))}
        </ul>
      )}
      {open.length > most && <Caption1 className={styles.quiet}>{text.open(open.length)}</Caption1>}
      <div>
        <Button onClick={props.look}>{text.link}</Button>
      </div>
    </Section>
  );
}
