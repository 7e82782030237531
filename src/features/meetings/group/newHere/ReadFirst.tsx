import { Caption1 } from '@fluentui/react-components';
import { useText } from '../../../../text';
import { useRowStyles } from '../../../../workspace';
import type { GroupPlace } from '../groupPlace';
import { PlaceLink } from '../../PlaceLink';
import { Part } from './Part';
import { newHereText } from './text';

const places = {
  card: 'card/resourcePerson/exposedAdult',
  model: 'model',
  models: 'model',
  confidentiality: 'knowMore',
} as const satisfies Readonly<Record<string, GroupPlace>>;

/** Three short things to read, on pages of their own. */
export function ReadFirst(props: {
  /** A model has been chosen. */
  readonly hasModel: boolean;
  readonly goTo: (place: GroupPlace) => void;
}) {
  const { hasModel, goTo } = props;
  const styles = useRowStyles();
  const text = useText(newHereText);
  return (
    <Part heading={text.read}>
      <ul className={styles.rows}>
        {(['card', hasModel ? 'model' : 'models', 'confidentiality'] as const).map((what) => (
          <li key={what} className={styles.row}>
            <div className={styles.tight}>
              <PlaceLink to={places[what]} go={() => goTo(places[what])}>
                {text[what]}
              </PlaceLink>
              <Caption1 className={styles.quiet}>{text.about[what]}</Caption1>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}
