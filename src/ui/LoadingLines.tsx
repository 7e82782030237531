import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: {
    height: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { opacity: 1 }, '50%': { opacity: 0.5 }, to: { opacity: 1 } },
      animationDuration: '1.6s',
      animationIterationCount: 'infinite',
    },
    '@media (forced-colors: active)': { borderBottom: `1px solid` },
  },
  short: { width: '60%' },
});

/** The shape of text on its way, told in words to screen readers. */
export function LoadingLines(props: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.lines} role="status" aria-label={props.label}>
      <div className={styles.line} />
      <div className={mergeClasses(styles.line, styles.short)} />
    </div>
  );
}
