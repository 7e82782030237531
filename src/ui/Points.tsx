import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  points: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    maxWidth: '65ch',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Short statements, one below the other. */
export function Points(props: {
  readonly lines: readonly string[];
  readonly quiet?: boolean;
  /** The id of what names them. */
  readonly labelledBy?: string;
}) {
  const styles = useStyles();
  return (
    <ul
      aria-labelledby={props.labelledBy}
      className={mergeClasses(styles.points, props.quiet && styles.quiet)}
    >
      {props.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
