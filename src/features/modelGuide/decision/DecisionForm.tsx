import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { useText } from '../../../text';
import { useGuardFindings } from '../../../ui';
import { useModelGuideStyles } from '../ModelGuide.styles';
import { decisionNames, type DecisionName, decisionProblems, type DecisionValues } from './decision';
import { DecisionField } from './DecisionField';
import { DecisionState } from './DecisionState';
import { guardedText } from './guardedText';
import { decisionText } from './text';
import { useDecisionDraft } from './useDecisionDraft';
import type { DecisionRows } from './useDecisionRows';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '640px' },
});

interface DecisionFormProps {
  readonly store: ListStore;
  readonly rows: DecisionRows;
  readonly contact: Contact | undefined;
  /** What else can be done with what is typed. */
  readonly children: (values: DecisionValues) => ReactNode;
}

/** The decision being written: saved when the person says so, and not before everything wrong is mended at its field. */
export function DecisionForm({ store, rows, contact, children }: DecisionFormProps) {
  const styles = useModelGuideStyles();
  const own = useStyles();
  const text = useText(decisionText);
  const draft = useDecisionDraft(store, rows);
  const guard = useGuardFindings(guardedText);
  const form = useRef<HTMLFormElement>(null);
  const [looked, setLooked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [touched, setTouched] = useState(false);
  const { values } = draft;
  const problems = decisionProblems(values, today());
  const blocked = (name: DecisionName) =>
    draft.guarded.has(name) || guard.of(name, values[name]).some(({ severity }) => severity === 'block');
  const wordsFor = (name: DecisionName) => {
    const problem = looked ? problems[name] : undefined;
    return blocked(name) ? text.guarded : problem && text.problems[problem];
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setLooked(true);
    const wrong = decisionNames.find((name) => problems[name] !== undefined || blocked(name));
    if (wrong) {
      form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    setBusy(true);
    await draft.save().finally(() => setBusy(false));
    setTouched(true);
  };
  return (
    <form ref={form} noValidate className={own.form} onSubmit={(event) => void submit(event)}>
      {decisionNames.map((name) => (
        <DecisionField
          key={name}
          name={name}
          value={values[name]}
          problem={wordsFor(name)}
          findings={guard.of(name, values[name])}
          dismiss={(finding) => guard.dismiss(finding, values[name])}
          type={(value) => {
            draft.type(name, value);
            guard.look(name, value);
          }}
        />
      ))}
      <div className={styles.tight}>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {busy ? text.oneMoment : text.save}
          </Button>
          {children(values)}
        </div>
        {draft.anythingTyped ? (
          <Body1 className={styles.quiet}>{text.notKept}</Body1>
        ) : (
          <DecisionState rows={rows} store={store} contact={contact} touched={touched} />
        )}
      </div>
    </form>
  );
}

/** `YYYY-MM-DD` where the person is: the Swedish way of writing days is ISO 8601. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
