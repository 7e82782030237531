import { Body1Strong, makeStyles, tokens, useId } from '@fluentui/react-components';
import { PersonAlert20Regular } from '@fluentui/react-icons/svg/person-alert';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@container (max-width: 479px)': { padding: tokens.spacingHorizontalM },
  },
  icon: { color: tokens.colorStatusWarningForeground1 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
  },
  opening: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  explanation: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One thing a person has to decide, standing where it happened: what it is, why, and what can be done. */
export function DecisionFrame(props: {
  readonly title: string;
  readonly explanation: ReactNode;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const id = useId('decision');
  return (
    <div role="group" aria-labelledby={id} className={styles.frame}>
      <PersonAlert20Regular aria-hidden className={styles.icon} />
      <div className={styles.content}>
        <div className={styles.opening}>
          <Body1Strong id={id}>{props.title}</Body1Strong>
          <p className={styles.explanation}>{props.explanation}</p>
        </div>
        {props.children}
        <div className={styles.actions}>{props.actions}</div>
      </div>
    </div>
  );
}
