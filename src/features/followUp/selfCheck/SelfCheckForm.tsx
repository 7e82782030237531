import { Body1, Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type Audience, audienceNames, questionsFor } from '../../../content/followUp';
import { useLanguage, useText } from '../../../text';
import type { useUndo } from '../../../workspace';
import { useFollowUpStyles } from '../FollowUp.styles';
import type { SelfCheckRow } from '../followUpLists';
import type { OverviewContext } from '../overviewContext';
import { QuestionFields } from './QuestionFields';
import { countedKey } from './selfCheck';
import { selfCheckText } from './text';

/** How far back somebody may write, in years. */
const yearsBack = 3;

/** What was counted on paper or by show of hands: how many gave each answer. */
export function SelfCheckForm(props: {
  readonly context: OverviewContext;
  readonly rows: readonly SelfCheckRow[];
  readonly audience: Audience;
  readonly last: ReturnType<typeof useUndo>;
  readonly close: () => void;
}) {
  const { context, rows, audience, last } = props;
  const styles = useFollowUpStyles();
  const text = useText(selfCheckText);
  const language = useLanguage();
  const now = Number(context.today.slice(0, 4));
  const [year, setYear] = useState(String(now));
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      className={styles.card}
      noValidate
      aria-label={`${text.write(year)}: ${audienceNames[audience][language]}`}
      onSubmit={(submit) => {
        submit.preventDefault();
        props.close();
      }}
    >
      <Field label={text.year} className={styles.choice}>
        <Select ref={first} value={year} onChange={(_, { value }) => setYear(value)}>
          {Array.from({ length: yearsBack }, (_, back) => String(now - back)).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <Body1 className={styles.quiet}>{text.onlyTotals}</Body1>
      {questionsFor(audience).map((question) => {
        const place = { year, audience, question: question.code };
        return <QuestionFields key={countedKey(place)} {...{ context, rows, place, last, question }} />;
      })}
      <div>
        <Button type="submit" appearance="primary">
          {text.finished}
        </Button>
      </div>
    </form>
  );
}
