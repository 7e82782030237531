import { Caption1, Checkbox, makeStyles, tokens, useId } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
  checks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  hint: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/**
 * Several of a few things, each a choice of its own. Not inside a Fluent `Field`: that gives every control within it the
 * same id, so that pressing the words of one would tick another.
 */
export function Checks(props: {
  readonly name?: string;
  readonly label: string;
  readonly offered: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: (key: string) => boolean;
  readonly choose: (key: string, chosen: boolean) => void;
  readonly hint?: string;
  readonly problem?: string;
  readonly disabled?: boolean;
}) {
  const { problem, hint } = props;
  const styles = useStyles();
  const id = useId('checks');
  return (
    <fieldset className={styles.group} aria-describedby={(problem ?? hint) ? id : undefined}>
      <legend className={styles.legend}>{props.label}</legend>
      <div className={styles.checks}>
        {props.offered.map(({ key, name }) => (
          <Checkbox
            key={key}
            name={props.name}
            label={name}
            disabled={props.disabled}
            checked={props.chosen(key)}
            onChange={(_, { checked }) => props.choose(key, checked === true)}
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
