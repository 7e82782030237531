import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../text';
import { FieldGuard, useGuardFindings } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { followUpList } from '../meetingLists';
import { followUpText } from './text';

/** Why something is dropped: nothing is merely forgotten. */
export function DropForm(props: {
  readonly closed: boolean;
  readonly drop: (reason: string) => Promise<boolean>;
  readonly cancel: () => void;
}) {
  const styles = useRowStyles();
  const text = useText(followUpText);
  const guard = useGuardFindings(followUpList(props.closed));
  const [reason, setReason] = useState('');
  const [looked, setLooked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const missing = looked && reason.trim() === '';
  const findings = guard.of('Reason', reason);
  const drop = async () => {
    setLooked(true);
    if (reason.trim() === '' || !(await props.drop(reason.trim()))) field.current?.focus();
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        void drop();
      }}
    >
      <Field
        label={text.reason}
        required
        validationState={missing || findings.some(({ severity }) => severity === 'block') ? 'error' : 'none'}
        validationMessage={missing ? text.noReason : undefined}
      >
        <Textarea
          ref={field}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            guard.look('Reason', value);
          }}
        />
      </Field>
      <FieldGuard text={reason} findings={findings} dismiss={(finding) => guard.dismiss(finding, reason)} />
      <div className={styles.actions}>
        <Button type="submit">{text.dropIt}</Button>
        <Button appearance="subtle" onClick={props.cancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
