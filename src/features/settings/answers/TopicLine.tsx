import { Body1, Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import type { SiteCheck } from '../../../contracts/siteCheck';
import type { Tenant } from '../../../contracts/tenant';
import type { SettingName } from '../../../lists';
import { useText } from '../../../text';
import { useRowStyles } from '../Rows.styles';
import { setUpText } from '../setUp/text';
import { answerIn, type Answers } from './answers';
import { type Topic, topics } from './topics';
import { summaryOf } from './summary';
import { answersText } from './text';
import { TopicForm } from './TopicForm';
import { TopicState } from './TopicState';
import { saveAnswer } from './useAnswers';

/** One choice at rest with its way to change it, and the way back from the change. */
export function TopicLine(props: {
  readonly topic: Topic;
  readonly store: ListStore;
  readonly answers: Answers;
  readonly sites: SiteCheck;
  readonly tenant: Tenant;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}) {
  const { topic, store, answers, tenant, open, setOpen } = props;
  const styles = useRowStyles();
  const text = useText(answersText);
  const { edit, editThis } = useText(setUpText);
  const [before, setBefore] = useState<ReadonlyMap<SettingName, string>>();
  const form = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const input = open ? form.current?.querySelector<HTMLElement>('input') : undefined;
    input?.scrollIntoView({ block: 'nearest' });
    input?.focus();
  }, [open]);
  const name = text.names[topic];
  const mine: readonly SettingName[] = topics[topic];
  const rows = mine.flatMap((one) => answers.get(one) ?? []);
  const byHand = rows.find(({ key }) => key === '');
  const close = () => {
    setOpen(false);
    // The button comes back with the next painting.
    setTimeout(() => button.current?.focus());
  };
  const undo = async () => {
    for (const [one, value] of before ?? [])
      if (answerIn(answers, one) !== value) await saveAnswer(store, answers, one, value);
    setBefore(undefined);
    button.current?.focus();
  };
  const change = () => {
    setBefore(undefined);
    setOpen(true);
  };
  const now = new Map(mine.map((one) => [one, answerIn(answers, one)] as const));
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <div className={styles.words}>
          <Body1 className={styles.name}>{name}</Body1>
          {!open && (
            <Body1 className={styles.quiet}>{summaryOf(topic, answers, text) || text.notAnswered}</Body1>
          )}
        </div>
        {byHand ? (
          <Link href={byHand.editUrl} target="_blank" rel="noreferrer">
            {text.inSharePoint}
          </Link>
        ) : (
          !open && (
            <div className={styles.actions}>
              {before && (
                <Button appearance="subtle" aria-label={text.undoThis(name)} onClick={() => void undo()}>
                  {text.undo}
                </Button>
              )}
              <Button ref={button} aria-label={editThis(name)} onClick={change}>
                {edit}
              </Button>
            </div>
          )
        )}
      </div>
      {open && (
        <div ref={form}>
          <TopicForm
            {...{ topic, store, answers, tenant }}
            sites={props.sites}
            primary={false}
            cancel={close}
            done={() => {
              setBefore(now);
              close();
            }}
          />
        </div>
      )}
      {!open && (
        <TopicState {...{ name, rows, store }} contact={tenant.contact} touched={before !== undefined} />
      )}
    </li>
  );
}
