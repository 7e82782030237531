import { Caption1, Checkbox, makeStyles, tokens, useId } from '@fluentui/react-components';
import { listOf, withOne } from './personFields';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
  checks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  hint: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** Several of a few things, kept as one text with semicolons. */
export function Checks(props: {
  readonly name: string;
  readonly label: string;
  readonly offered: readonly { readonly key: string; readonly name: string }[];
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string;
  readonly problem?: string;
}) {
  const { value, problem, hint } = props;
  const styles = useStyles();
  const id = useId('checks');
  const chosen = listOf(value);
  return (
    <fieldset className={styles.group} aria-describedby={(problem ?? hint) ? id : undefined}>
      <legend className={styles.legend}>{props.label}</legend>
      <div className={styles.checks}>
        {props.offered.map(({ key, name }) => (
          <Checkbox
            key={key}
            name={props.name}
            label={name}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) => props.change(withOne(value, key, checked === true))}
          />
        ))}
      </div>
      {(problem ?? hint) && (
        <Caption1
          id={id}
          role={problem ? 'alert' : undefined}
          className={problem ? styles.problem : styles.hint}
        >
          {problem ?? hint}
        </Caption1>
      )}
    </fieldset>
  );
}
