import { Body1, Button } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { departments } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { useRowStyles } from '../Rows.styles';
import { NamedRows } from '../rows/named/NamedRows';
import { isRetired, type NamedRow, shownName } from '../rows/named/namedRow';
import type { SettingsRows } from '../rows/useSettingsRows';
import { departmentsText } from './text';

/** The schools, job centres and other places of one area, opened where the area stands. */
export function Departments(props: {
  readonly store: ListStore;
  readonly area: NamedRow;
  /** All of them: a department may move from one to another. */
  readonly areas: readonly NamedRow[];
  readonly rows: SettingsRows['departments'];
  readonly contact: Contact | undefined;
}) {
  const { store, area, contact } = props;
  const styles = useRowStyles();
  const text = useText(departmentsText);
  const language = useLanguage();
  const name = shownName(area, language);
  const mine = props.rows.filter(({ fields }) => fields.AreaKey === area.key);
  const waits = mine.some(({ saving }) => saving?.state === 'needsYou');
  const [chosen, setOpen] = useState(false);
  const open = chosen || waits;
  const count = mine.filter((row) => !isRetired(row)).length;
  return (
    <div className={styles.below}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.unfold}
        icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={open}
        aria-label={text.openIn(name, count)}
        onClick={() => setOpen(!open)}
      >
        {text.open(count)}
      </Button>
      {open && (
        <div className={styles.nested}>
          {mine.length === 0 && <Body1 className={styles.quiet}>{text.nameHint}</Body1>}
          <NamedRows
            {...{ store, contact }}
            nested
            schema={departments}
            rows={mine}
            words={{ ...text, list: text.list(name), addLabel: text.addTo(name) }}
            places={{
              column: 'AreaKey',
              label: text.area,
              here: area.key,
              all: props.areas
                .filter((other) => other.key !== '' && (other.key === area.key || !isRetired(other)))
                .map((other) => ({ key: other.key, name: shownName(other, language) })),
            }}
            made={{ AreaKey: area.key }}
          />
        </div>
      )}
    </div>
  );
}
