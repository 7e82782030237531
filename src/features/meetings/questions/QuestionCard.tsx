import { Body1, Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { questions } from '../../../lists';
import { shortDate, useLanguage, useText } from '../../../text';
import { RowSaving, useRowStyles } from '../../../workspace';
import type { GroupPerson } from '../groupPerson';
import type { Meeting } from '../meeting/meeting';
import { useMeetingsStyles } from '../Meetings.styles';
import type { MeetingsContext } from '../meetingsContext';
import { AnswerForm } from './AnswerForm';
import { Answerers } from './Answerers';
import type { Answer, Question } from './question';
import { questionsText } from './text';
import type { useQuestions } from './useQuestions';

/** One question: who can answer, what was answered, and how it ends. */
export function QuestionCard(props: {
  readonly context: MeetingsContext;
  readonly question: Question;
  /** Its answers, the oldest first. */
  readonly answers: readonly Answer[];
  readonly persons: readonly GroupPerson[];
  readonly openChat: ((mail: string) => Promise<void>) | undefined;
  /** Where it can be taken up; undefined where no meeting is planned. */
  readonly next: Meeting | undefined;
  readonly work: ReturnType<typeof useQuestions>;
  /** To where meetings are planned. */
  readonly plan: () => void;
}) {
  const { context, question, answers, next, work } = props;
  const { store, contact, mayEdit, areas } = context;
  const { title, text: more, by, day, due, fromPolice, state, key, row } = question;
  const styles = useRowStyles();
  const own = useMeetingsStyles();
  const text = useText(questionsText);
  const language = useLanguage();
  const [noMeeting, setNoMeeting] = useState(false);
  const open = state === 'open';
  const about = [
    fromPolice && text.fromPolice,
    text.askedBy(by, day && shortDate(day, language)),
    ...areas.filter((area) => question.areaKeys.includes(area.key)).map(({ name }) => name),
    due && text.dueBy(shortDate(due, language)),
    fromPolice && question.contactKnown && text.contactKnown,
    state !== 'open' && text.states[state],
  ];
  return (
    <li className={styles.row}>
      <div className={styles.tight}>
        <Body1Strong className={styles.words}>{title}</Body1Strong>
        <Caption1 className={styles.quiet}>{about.filter(Boolean).join(' · ')}</Caption1>
      </div>
      {more !== '' && (
        <Body1 as="p" className={own.lines}>
          {more}
        </Body1>
      )}
      {answers.length > 0 && (
        <ul className={styles.plain} aria-label={`${text.answers}: ${title}`}>
          {answers.map((answer) => (
            <li key={answer.key} className={styles.tight}>
              <Body1 as="p" className={own.lines}>
                {answer.text}
              </Body1>
              <Caption1 className={styles.quiet}>
                {text.askedBy(answer.by, answer.day && shortDate(answer.day, language))}
              </Caption1>
              <RowSaving
                {...{ store, contact }}
                list={questions}
                rowKey={answer.key}
                of={text.answer}
                saving={answer.row.saving}
              />
            </li>
          ))}
        </ul>
      )}
      {open && <Answerers {...{ question }} persons={props.persons} openChat={props.openChat} />}
      {open && mayEdit && <AnswerForm of={title} give={(typed) => work.answer(question, typed)} />}
      {mayEdit && (
        <div className={styles.actions}>
          {open ? (
            <>
              <Button aria-label={`${text.close}: ${title}`} onClick={() => void work.close(question)}>
                {text.close}
              </Button>
              <Button
                aria-label={`${text.toAgenda}: ${title}`}
                onClick={() => (next ? void work.toAgenda(question, next) : setNoMeeting(true))}
              >
                {text.toAgenda}
              </Button>
            </>
          ) : (
            <Button
              appearance="subtle"
              aria-label={`${text.reopen}: ${title}`}
              onClick={() => void work.reopen(question)}
            >
              {text.reopen}
            </Button>
          )}
          <Button
            appearance="subtle"
            aria-label={`${text.remove}: ${title}`}
            onClick={() => void work.remove(question)}
          >
            {text.remove}
          </Button>
        </div>
      )}
      {noMeeting && !next && (
        <div className={styles.actions} role="status">
          <Body1>{text.noMeeting}</Body1>
          <Button size="small" onClick={props.plan}>
            {text.planMeeting}
          </Button>
        </div>
      )}
      <RowSaving {...{ store, contact }} list={questions} rowKey={key} of={title} saving={row.saving} />
    </li>
  );
}
