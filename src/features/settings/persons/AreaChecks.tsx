import { Caption1, Checkbox, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useLanguage, useText } from '../../../text';
import type { OfferedArea } from './offeredAreas';
import { personsText } from './text';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  checks: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** The areas a person covers: one or more. */
export function AreaChecks(props: {
  readonly offered: readonly OfferedArea[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
  readonly problem: string | undefined;
}) {
  const { offered, chosen, choose, problem } = props;
  const styles = useStyles();
  const text = useText(personsText);
  const language = useLanguage();
  const id = useId('areas');
  return (
    <fieldset className={styles.group} aria-describedby={id}>
      <legend className={styles.legend}>{text.areas}</legend>
      <div className={styles.checks}>
        {offered.map(({ key, name }) => (
          <Checkbox
            key={key}
            name="areas"
            label={name[language]}
            checked={chosen.has(key)}
            onChange={(_, { checked }) =>
              choose(new Set([...[...chosen].filter((one) => one !== key), ...(checked ? [key] : [])]))
            }
          />
        ))}
      </div>
      <Caption1
        id={id}
        role={problem ? 'alert' : undefined}
        className={problem ? styles.problem : styles.quiet}
      >
        {problem ?? text.areasHint}
      </Caption1>
    </fieldset>
  );
}
