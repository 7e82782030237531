import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { longDate, useLanguage, useText } from '../../../text';
import { FieldGuard, useGuardFindings } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { agendaText } from '../agenda/text';
import type { MeetingsContext } from '../meetingsContext';
import { pointList } from '../meetingLists';
import type { Point } from './point';
import { pointProblem } from './pointProblem';

/** Something added to approved minutes: below what stands, with date and name. */
export function Amend({ context, point }: { readonly context: MeetingsContext; readonly point: Point }) {
  const { store, today, me } = context;
  const styles = useRowStyles();
  const text = useText(agendaText);
  const language = useLanguage();
  const list = pointList(point.closed);
  const guard = useGuardFindings(list);
  const [typed, setTyped] = useState('');
  const findings = guard.of('Amendments', typed);
  const line = `${text.amended(longDate(today, language), me?.name ?? '')}: ${typed.trim()}`;
  const whole = [point.amendments, line].filter(Boolean).join('\n\n');
  const problem = pointProblem('Amendments', whole);
  const add = async () => {
    if (typed.trim() === '' || problem) return;
    const base = { Amendments: point.row.fields.Amendments };
    const kept = await store.change(list, point.key, base, { Amendments: whole });
    // What the guard stops stays where it was typed, with what it found.
    if (kept.state === 'notSaved' && kept.why === 'guard') guard.found('Amendments', typed, kept.findings);
    else setTyped('');
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        void add();
      }}
    >
      <Field
        label={text.amend}
        hint={text.amendHint}
        validationState={problem || findings.some(({ severity }) => severity === 'block') ? 'error' : 'none'}
        validationMessage={problem && text.problems[problem]}
      >
        <Textarea
          value={typed}
          resize="vertical"
          onChange={(_, { value }) => {
            setTyped(value);
            guard.look('Amendments', value);
          }}
        />
      </Field>
      <FieldGuard text={typed} findings={findings} dismiss={(finding) => guard.dismiss(finding, typed)} />
      <div>
        <Button type="submit">{text.amendAdd}</Button>
      </div>
    </form>
  );
}
