import { Body1, Caption1 } from '@fluentui/react-components';
import { useAnswersStyles } from './Answers.styles';

/** A choice by its name, with one sentence on what it means. */
export function Described(props: { readonly name: string; readonly is: string }) {
  const styles = useAnswersStyles();
  return (
    <span className={styles.described}>
      <Body1 className={styles.choice}>{props.name}</Body1>
      <Caption1 className={styles.quiet}>{props.is}</Caption1>
    </span>
  );
}
