import { makeStyles, tokens } from '@fluentui/react-components';
import { Prohibited20Regular } from '@fluentui/react-icons/svg/prohibited';
import type { ReactNode } from 'react';

const column = { display: 'flex', flexDirection: 'column' } as const;
const besideMark = {
  display: 'grid',
  gridTemplateColumns: '32px 1fr',
  columnGap: tokens.spacingHorizontalM,
} as const;

const useStyles = makeStyles({
  steps: {
    ...column,
    rowGap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    counterReset: 'step',
  },
  step: {
    ...besideMark,
    counterIncrement: 'step',
    '::before': {
      content: 'counter(step)',
      display: 'grid',
      placeItems: 'center',
      width: '32px',
      height: '32px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralBackground4,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      '@media (forced-colors: active)': { border: '1px solid' },
    },
  },
  words: { ...column, paddingTop: '5px', maxWidth: '60ch' },
  avoid: { ...besideMark, maxWidth: '65ch' },
  avoidIcon: { display: 'grid', justifyItems: 'center', color: tokens.colorNeutralForeground2 },
});

/** What to do, in its order. */
export function NumberedSteps({ children }: { readonly children: ReactNode }) {
  return <ol className={useStyles().steps}>{children}</ol>;
}

export function NumberedStep({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.step}>
      <div className={styles.words}>{children}</div>
    </li>
  );
}

/** What makes it worse: its mark stands below the steps' numbers. */
export function Avoid({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.avoid}>
      <span className={styles.avoidIcon}>
        <Prohibited20Regular aria-hidden />
      </span>
      <div>{children}</div>
    </div>
  );
}
