import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../text';
import type { ResourcePerson } from '../resourcePerson';
import { editText } from './text';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Who takes over when somebody changes job. */
export function HandOver(props: {
  readonly others: readonly ResourcePerson[];
  readonly hand: (to: ResourcePerson) => void;
  readonly close: () => void;
}) {
  const styles = useStyles();
  const text = useText(editText);
  const [key, setKey] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  const successor = props.others.find((other) => other.key === key);
  return (
    <form
      className={styles.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (successor) props.hand(successor);
      }}
    >
      <Field label={text.successor} hint={text.successorHint}>
        <Select ref={select} value={key} onChange={(_, { value }) => setKey(value)}>
          <option value="">{text.chooseSuccessor}</option>
          {props.others.map((other) => (
            <option key={other.key} value={other.key}>
              {other.name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={!successor}>
          {text.hand}
        </Button>
        <Button appearance="subtle" onClick={props.close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
