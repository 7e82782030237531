import { Body1Strong, Button, Caption1, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { GroupPerson } from '../groupPerson';
import { inDayOrder, type Meeting } from '../meeting/meeting';
import type { MeetingsContext } from '../meetingsContext';
import { nextMeeting } from '../rhythm/rhythm';
import { Undoable } from '../Undoable';
import { useUndo } from '../useUndo';
import { NewQuestion } from './NewQuestion';
import type { Answer, Question } from './question';
import { QuestionCard } from './QuestionCard';
import { questionsText } from './text';
import { useQuestions } from './useQuestions';

/** What cannot wait for the next meeting: asked, answered by those who can, and ended. */
export function Questions(props: {
  readonly context: MeetingsContext;
  readonly meetings: readonly Meeting[];
  readonly asked: readonly (Question | Answer)[];
  readonly persons: readonly GroupPerson[];
  readonly openChat: ((mail: string) => Promise<void>) | undefined;
  readonly plan: () => void;
}) {
  const { context, asked } = props;
  const { mayEdit, today } = context;
  const styles = useRowStyles();
  const text = useText(questionsText);
  const last = useUndo();
  const work = useQuestions(context, last);
  const [adding, setAdding] = useState<{ readonly police: boolean; readonly key: string }>();
  const [shown, setShown] = useState(false);
  const id = useId('earlier');
  const all = asked.flatMap((one) => (one.kind === 'answer' ? [] : [one]));
  const answers = asked
    .flatMap((one) => (one.kind === 'answer' ? [one] : []))
    .sort((a, b) => a.day.localeCompare(b.day) || a.row.number - b.row.number);
  const written = all.find(({ key }) => key === adding?.key);
  const newestFirst = (some: readonly Question[]) =>
    [...some].sort((a, b) => b.day.localeCompare(a.day) || b.row.number - a.row.number);
  const open = newestFirst(all.filter((one) => one.state === 'open' && one !== written));
  const closed = newestFirst(all.filter(({ state }) => state !== 'open'));
  const next = nextMeeting(inDayOrder(props.meetings), today);
  const begin = (police: boolean) => setAdding({ police, key: crypto.randomUUID() });
  const list = (some: readonly Question[], label: string) => (
    <ul className={styles.rows} aria-label={label}>
      {some.map((question) => (
        <QuestionCard
          key={question.key}
          {...{ context, question, work, next }}
          answers={answers.filter((answer) => answer.question === question.key)}
          persons={props.persons}
          openChat={props.openChat}
          plan={props.plan}
        />
      ))}
    </ul>
  );
  return (
    <>
      <Undoable last={last} />
      {adding ? (
        <NewQuestion
          key={adding.key}
          {...{ context }}
          police={adding.police}
          rowKey={adding.key}
          question={written}
          close={() => setAdding(undefined)}
          remove={(question) => void work.remove(question)}
        />
      ) : (
        mayEdit && (
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => begin(false)}>
              {text.ask}
            </Button>
            <Button onClick={() => begin(true)}>{text.police}</Button>
          </div>
        )
      )}
      {open.length > 0 ? (
        <Section heading={text.open(open.length)}>{list(open, text.heading)}</Section>
      ) : (
        !adding && (
          <div className={styles.tight}>
            <Body1Strong>{text.none}</Body1Strong>
            <Caption1 className={styles.quiet}>{text.noneAdvice}</Caption1>
          </div>
        )
      )}
      {closed.length > 0 && (
        <div className={styles.part}>
          <div>
            <Button
              appearance="subtle"
              aria-expanded={shown}
              aria-controls={id}
              onClick={() => setShown(!shown)}
            >
              {text.earlier(closed.length)}
            </Button>
          </div>
          <div id={id}>{shown && list(closed, text.earlier(closed.length))}</div>
        </div>
      )}
    </>
  );
}
