import { Body1, Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { longDate, useLanguage, useText } from '../../../text';
import { useRowStyles } from '../../../workspace';
import type { Meeting } from '../meeting/meeting';
import type { MeetingsContext } from '../meetingsContext';
import type { useUndo } from '../useUndo';
import type { Dilemma } from './dilemma';
import { DilemmaCard } from './DilemmaCard';
import { deletedOn } from '../passing/retention';
import { sparringText } from './text';
import { useDilemmas } from './useDilemmas';

/** Anonymised sparring at a meeting: dilemmas that nobody can be recognised in, kept until the minutes are approved. */
export function Sparring(props: {
  readonly context: MeetingsContext;
  readonly meeting: Meeting;
  /** Of this meeting. */
  readonly dilemmas: readonly Dilemma[];
  readonly mayWrite: boolean;
  readonly last: ReturnType<typeof useUndo>;
}) {
  const { context, meeting, dilemmas, mayWrite, last } = props;
  const styles = useRowStyles();
  const text = useText(sparringText);
  const language = useLanguage();
  const work = useDilemmas(context, last);
  const [editing, setEditing] = useState<string>();
  if (!context.seesSparring) return <Body1 className={styles.words}>{text.notClosed}</Body1>;
  const approved = meeting.state === 'approved';
  if (approved && dilemmas.length === 0) return null;
  return (
    <div className={styles.part}>
      <Body1 className={styles.words}>
        {approved
          ? text.deletedOn(dilemmas.length, longDate(deletedOn(meeting, context.sparringMonths), language))
          : text.about(context.sparringMonths)}
      </Body1>
      {dilemmas.length > 0 && (
        <ul className={styles.rows} aria-label={text.heading}>
          {dilemmas.map((dilemma) => (
            <DilemmaCard
              key={dilemma.key}
              {...{ context, dilemma, mayWrite }}
              editing={editing === dilemma.key}
              setEditing={(wanted) => setEditing(wanted ? dilemma.key : undefined)}
              remove={() => {
                setEditing(undefined);
                void work.remove(dilemma);
              }}
            />
          ))}
        </ul>
      )}
      {mayWrite && (
        <div>
          <Button
            icon={<Add20Regular aria-hidden />}
            onClick={() => void work.add(meeting.key, dilemmas).then(setEditing)}
          >
            {text.add}
          </Button>
        </div>
      )}
    </div>
  );
}
