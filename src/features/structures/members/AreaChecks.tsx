import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage, useText } from '../../../text';
import type { StructuresPageProps } from '../structuresPageProps';
import { membersText } from './text';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
  checks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** The areas somebody covers. Between all and none stands some. */
export function AreaChecks(props: {
  readonly areas: StructuresPageProps['areas'];
  readonly covered: (area: string) => boolean | 'mixed';
  readonly cover: (area: string, covered: boolean) => void;
}) {
  const styles = useStyles();
  const text = useText(membersText);
  const language = useLanguage();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.areas}</legend>
      <div className={styles.checks}>
        {props.areas.map(({ key, name }) => (
          <Checkbox
            key={key}
            label={name[language]}
            checked={props.covered(key)}
            onChange={(_, { checked }) => props.cover(key, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
}
