import { Body1, Link } from '@fluentui/react-components';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { Answer, Question } from './question';
import { questionsText } from './text';

/** More would push the next meeting out of sight. */
const most = 3;

/** What stands open between meetings, with the way there; nothing where nothing does. */
export function OpenQuestions(props: {
  readonly asked: readonly (Question | Answer)[];
  readonly look: () => void;
}) {
  const styles = useRowStyles();
  const text = useText(questionsText);
  const open = props.asked.flatMap((one) => (one.kind !== 'answer' && one.state === 'open' ? [one] : []));
  if (open.length === 0) return null;
  return (
    <Section heading={text.between}>
      <ul className={styles.rows}>
        {open.slice(0, most).map(({ key, title }) => (
          <li key={key} className={styles.row}>
            <Link
              href="#/meetings/questions"
              onClick={(click) => {
                click.preventDefault();
                props.look();
              }}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {open.length > most && <Body1 className={styles.quiet}>{text.open(open.length)}</Body1>}
    </Section>
  );
}
