import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { newsletters } from '../../../lists';
import { useText } from '../../../text';
import { FieldGuard, type RowDraft, useGuardFindings } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { NewsletterProblem } from '../month/newsletterProblem';
import { asApproved } from '../month/stages';
import type { Newsletter } from '../newsletter';
import type { NewsletterContext } from '../newsletterContext';
import type { Newsletters } from '../useNewsletters';
import { publishText } from './text';

const longestName = 255;

/** Somebody puts their name to the text. They may have written it themselves. */
export function Approve(props: {
  readonly context: Pick<NewsletterContext, 'people' | 'today'>;
  readonly one: Newsletter;
  readonly work: Newsletters;
  readonly draft: RowDraft<NewsletterProblem>;
}) {
  const { one, work, draft } = props;
  const { people, today } = props.context;
  const styles = useRowStyles();
  const text = useText(publishText);
  const guard = useGuardFindings(newsletters);
  const [name, setName] = useState<string>();
  const [looked, setLooked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let wanted = true;
    people.me().then(
      (me) => wanted && setName((typed) => typed ?? me.name),
      // Then they write it themselves.
      () => undefined,
    );
    return () => void (wanted = false);
  }, [people]);
  const by = (name ?? '').trim();
  const findings = guard.of('ApprovedBy', name ?? '');
  const isBlocked = findings.some(({ severity }) => severity === 'block');
  const missing = looked && by === '';
  const approve = async () => {
    setLooked(true);
    if (by === '' || isBlocked) return field.current?.focus();
    // What is typed belongs to what is approved; what cannot be kept has to be mended first.
    if (draft.findProblem() ?? (await draft.flush())) return;
    await work.change(one, asApproved(one, by, today), text.saidApproved(by));
  };
  return (
    <form
      noValidate
      aria-label={text.approve}
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        void approve();
      }}
    >
      <Field
        label={text.approver}
        required
        hint={missing || isBlocked ? undefined : text.approverHint}
        validationState={missing || isBlocked ? 'error' : 'none'}
        validationMessage={missing ? text.noApprover : undefined}
      >
        <Input
          ref={field}
          value={name ?? ''}
          maxLength={longestName}
          autoComplete="off"
          onChange={(_, { value }) => {
            setName(value);
            guard.look('ApprovedBy', value);
          }}
        />
      </Field>
      <FieldGuard
        text={name ?? ''}
        findings={findings}
        dismiss={(finding) => guard.dismiss(finding, name ?? '')}
      />
      <div>
        <Button type="submit" appearance="primary">
          {text.approveIt}
        </Button>
      </div>
    </form>
  );
}
