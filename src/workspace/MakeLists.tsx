import { Body1, Button, Field, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { Contact } from '../contracts/contact';
import { Failure } from '../contracts/failure';
import type { Provisioning } from '../contracts/provisioning';
import { useText } from '../text';
import { FailureNotice, Notice } from '../ui';
import { useRowStyles } from './Rows.styles';
import { workspaceText } from './text';

type Making =
  | { readonly name: 'waiting' }
  | { readonly name: 'making'; readonly finished: number; readonly all: number }
  | { readonly name: 'failed'; readonly failure: Failure };

/** The group's site has no place for the plan yet: it is made in one press, and gone on with where it stopped. */
export function MakeLists(props: {
  readonly provisioning: Provisioning;
  /** Address of the site, for who can help. */
  readonly where: string;
  readonly contact: Contact | undefined;
  readonly made: () => void;
}) {
  const { provisioning, made } = props;
  const styles = useRowStyles();
  const text = useText(workspaceText);
  const [state, setState] = useState<Making>({ name: 'waiting' });
  const make = async () => {
    setState({ name: 'making', finished: 0, all: 0 });
    try {
      const plan = await provisioning.plan();
      const all = plan.steps.length;
      await provisioning.apply(plan, (finished) => setState({ name: 'making', finished, all }));
      made();
    } catch (cause) {
      setState({ name: 'failed', failure: Failure.from(cause) });
    }
  };
  if (state.name === 'making')
    return (
      <Field role="status" validationState="none" validationMessage={text.making(state.finished, state.all)}>
        <ProgressBar
          aria-label={text.makeLists}
          value={state.all > 0 ? state.finished : undefined}
          max={state.all > 0 ? state.all : undefined}
        />
      </Field>
    );
  if (state.name === 'failed' && state.failure.id === 'noAccess')
    return (
      <Notice
        intent="warning"
        title={text.mayNotMake}
        actions={<Button onClick={() => void make()}>{text.again}</Button>}
      >
        {text.mayNotMakeAdvice}
      </Notice>
    );
  if (state.name === 'failed')
    return (
      <FailureNotice
        failure={state.failure}
        safe={text.safeMaking}
        where={props.where}
        contact={props.contact}
        retry={() => void make()}
      />
    );
  return (
    <div className={styles.part}>
      <Body1 as="p" className={styles.words}>
        {text.unmade}
      </Body1>
      <div>
        <Button appearance="primary" onClick={() => void make()}>
          {text.makeLists}
        </Button>
      </div>
    </div>
  );
}
