import { Body1, Caption1 } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Language } from '../../../contracts/language';
import { useText } from '../../../text';
import { type GuardFindings, type RowDraft, Section } from '../../../ui';
import { RowField, useRowStyles } from '../../../workspace';
import { policeCountSaid } from '../letter/policeLine';
import { newsletterText } from '../text';
import { newsletterProblem, type NewsletterProblem } from './newsletterProblem';

/** The words of a letter, and the police's number where there is one. */
export function LetterFields(props: {
  readonly draft: RowDraft<NewsletterProblem>;
  readonly guard: GuardFindings;
  /** What is written, for ears. */
  readonly of: string;
  /** Somebody has just begun: the keyboard goes on in the first field. */
  readonly takeFocus: boolean;
  /** The letter's, which need not be the reader's. */
  readonly language: Language;
}) {
  const { draft, guard, takeFocus } = props;
  const styles = useRowStyles();
  const text = useText(newsletterText);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takeFocus) form.current?.querySelector('input')?.focus();
  }, [takeFocus]);
  const shared = { draft, guard, problems: text.problems };
  const count = draft.text('PoliceCount').trim();
  const counted = count !== '' && newsletterProblem('PoliceCount', count) === undefined;
  const long = (column: 'Opening' | 'Knowledge' | 'Story' | 'Question', rows: number) => (
    <RowField
      {...shared}
      {...{ column, rows }}
      kind="long"
      label={text.labels[column]}
      hint={text.hints[column]}
    />
  );
  return (
    <form
      ref={form}
      noValidate
      aria-label={props.of}
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        void draft.flush();
      }}
    >
      <Section heading={text.words}>
        <RowField {...shared} required column="Title" label={text.labels.Title} hint={text.hints.Title} />
        {long('Opening', 3)}
        {long('Knowledge', 9)}
        {long('Story', 6)}
        {long('Question', 2)}
      </Section>
      <Section heading={text.police}>
        <Body1 className={styles.quiet}>{text.policeAbout}</Body1>
        <div className={styles.fields}>
          <RowField
            {...shared}
            column="PoliceCount"
            label={text.labels.PoliceCount}
            hint={text.hints.PoliceCount}
          />
          <RowField
            {...shared}
            column="PolicePeriod"
            label={text.labels.PolicePeriod}
            hint={text.hints.PolicePeriod}
          />
        </div>
        <RowField
          {...shared}
          column="PoliceSource"
          label={text.labels.PoliceSource}
          hint={text.hints.PoliceSource}
        />
        {counted && <Caption1>{text.willSay(policeCountSaid(Number(count), props.language))}</Caption1>}
      </Section>
    </form>
  );
}
