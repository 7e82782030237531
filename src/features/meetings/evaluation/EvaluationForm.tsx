import { Body1, Button, Caption1, Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import {
  bridgingNames,
  bridgings,
  howEarly,
  howEarlyNames,
  partnerInCaseNames,
  partnersInCase,
} from '../../../content/meetings/evaluation';
import { evaluations } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { Checks, useDraftForm } from '../../../ui';
import { RowField, useRowStyles } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import { type CaseEvaluation, missingIn } from './evaluation';
import { evaluationText } from './text';
import type { useEvaluationDraft } from './useEvaluationDraft';

type Ticked = 'AreaKeys' | 'Partners' | 'Recognisable' | 'Example';

/** An evaluation being written: what was seen, by whom and how early, what worked, and what others can learn from it. */
export function EvaluationForm(
  props: ReturnType<typeof useEvaluationDraft> & {
    readonly context: MeetingsContext;
    readonly evaluation: CaseEvaluation;
    readonly close: () => void;
    /** Puts it into the learning bank. */
    readonly finish: () => Promise<void>;
    readonly remove: () => void;
  },
) {
  const { context, evaluation, draft, guard } = props;
  const { store, areas } = context;
  const styles = useRowStyles();
  const text = useText(evaluationText);
  const language = useLanguage();
  const { form, handOver } = useDraftForm(draft);
  const [looked, setLooked] = useState(false);
  const missing = looked ? missingIn(evaluation) : undefined;
  const set = (column: Ticked, value: string) =>
    void store.change(
      evaluations,
      evaluation.key,
      { [column]: evaluation.row.fields[column] },
      { [column]: value },
    );
  const among = (column: Ticked, chosen: readonly string[]) => (key: string, wanted: boolean) =>
    set(column, [...chosen.filter((one) => one !== key), ...(wanted ? [key] : [])].join(';'));
  const done = async () => {
    setLooked(true);
    if (!(await handOver())) return;
    const still = missingIn({
      ...evaluation,
      texts: { ...evaluation.texts, Learning: draft.text('Learning').trim() },
    });
    if (still === undefined) await props.finish();
    else
      form.current
        ?.querySelector<HTMLElement>(still === 'learning' ? '[name="Learning"]' : '[type="radio"]')
        ?.focus();
  };
  const shared = { draft, guard, problems: text.problems };
  const offered = <Code extends string>(
    codes: readonly Code[],
    names: Readonly<Record<Code, { readonly da: string; readonly en: string }>>,
  ) => [
    { value: '', name: text.notSaid },
    ...codes.map((code) => ({ value: code, name: names[code][language] })),
  ];
  return (
    <form
      ref={form}
      noValidate
      aria-label={evaluation.title}
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        void done();
      }}
    >
      <RowField {...shared} required column="Title" label={text.title} hint={text.titleHint} />
      <RowField {...shared} column="Seen" label={text.labels.Seen} hint={text.hints.Seen} kind="long" />
      <div className={styles.fields}>
        <RowField
          {...shared}
          column="SeenBy"
          label={text.seenBy}
          options={[
            { value: '', name: text.notSaid },
            ...areas.map(({ key, name }) => ({ value: key, name })),
          ]}
        />
        <RowField
          {...shared}
          column="HowEarly"
          label={text.howEarly}
          options={offered(howEarly, howEarlyNames)}
        />
      </div>
      <Checks
        label={text.areas}
        offered={areas}
        chosen={(key) => evaluation.areaKeys.includes(key)}
        choose={among('AreaKeys', evaluation.areaKeys)}
      />
      <Checks
        label={text.partners}
        offered={partnersInCase.map((key) => ({ key, name: partnerInCaseNames[key][language] }))}
        chosen={(key) => evaluation.partners.some((partner) => partner === key)}
        choose={among('Partners', evaluation.partners)}
      />
      <div className={styles.fields}>
        <RowField
          {...shared}
          column="Bridging"
          label={text.bridging}
          options={offered(bridgings, bridgingNames)}
        />
      </div>
      <RowField {...shared} column="Worked" label={text.labels.Worked} hint={text.hints.Worked} kind="long" />
      <RowField
        {...shared}
        column="Learning"
        label={text.labels.Learning}
        hint={text.hints.Learning}
        kind="long"
        rows={4}
      />
      <Field label={text.recognisable}>
        <RadioGroup
          value={evaluation.recognisable ?? ''}
          onChange={(_, { value }) => set('Recognisable', value)}
        >
          <Radio value="no" label={text.answers.no} />
          <Radio value="maybe" label={text.answers.maybe} />
        </RadioGroup>
      </Field>
      {evaluation.recognisable === 'maybe' && <Body1 role="status">{text.maybeAdvice}</Body1>}
      <Checkbox
        label={text.example}
        checked={evaluation.example}
        onChange={(_, { checked }) => set('Example', checked === true ? 'yes' : '')}
      />
      {missing && <Caption1 role="alert">{text.missing[missing]}</Caption1>}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {text.finish}
        </Button>
        <Button onClick={() => void handOver().then((over) => over && props.close())}>{text.later}</Button>
        <Button appearance="subtle" onClick={props.remove}>
          {text.remove}
        </Button>
      </div>
    </form>
  );
}
