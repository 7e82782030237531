import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { useEffect, useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import type { Fields, SetAside } from '../../../contracts/saving';
import { helpNumbers } from '../../../lists';
import { moment, useLanguage, useText } from '../../../text';
import { ownNumbersText } from './text';
import { typedText } from './ownNumber';

const useStyles = makeStyles({
  versions: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  version: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  what: { display: 'flex', flexDirection: 'column' },
  when: { color: tokens.colorNeutralForeground2 },
});

/** What was decided against in a conflict, and the way back to it. Nothing to see where nothing was. */
export function LeftOutVersions(props: {
  readonly store: ListStore;
  /** Of the row. */
  readonly rowKey: string;
  readonly use: (fields: Fields) => void;
}) {
  const { store, rowKey } = props;
  const styles = useStyles();
  const text = useText(ownNumbersText);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [versions, setVersions] = useState<readonly SetAside[]>([]);
  useEffect(() => {
    let left = false;
    void store.setAside(helpNumbers, rowKey).then(
      (found) => left || setVersions(found),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [store, rowKey]);
  if (versions.length === 0) return null;
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        icon={<History20Regular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text.versions(versions.length)}
      </Button>
      {open && (
        <ul className={styles.versions}>
          {versions.map(({ fields, at, whose }) => (
            <li key={`${at} ${whose} ${Object.keys(fields).join()}`} className={styles.version}>
              <div className={styles.what}>
                <Caption1 className={styles.when}>{text[whose](moment(at, Date.now(), language))}</Caption1>
                {Object.entries(fields).map(([column, value]) => (
                  <Body1 key={column}>{typedText(column, value)}</Body1>
                ))}
              </div>
              <Button size="small" onClick={() => props.use(fields)}>
                {text.useThis}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
