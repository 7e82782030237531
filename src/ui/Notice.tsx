import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // A long sentence has to wrap in a narrow column; Fluent keeps it on one line until there are two lines of content.
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** One thing the reader should know, with at most a couple of things to do about it. */
export function Notice(props: {
  readonly intent: 'info' | 'warning' | 'error' | 'success';
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={props.intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{props.title}</MessageBarTitle> {props.children}
      </MessageBarBody>
      {props.actions && <MessageBarActions>{props.actions}</MessageBarActions>}
    </MessageBar>
  );
}
