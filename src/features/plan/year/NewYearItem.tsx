import { useEffect, useRef } from 'react';
import { yearItems } from '../../../lists';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { RowSaving, useRowStyles } from '../../../workspace';
import type { YearRow } from '../workRows';
import { yearText } from './text';
import { useYearDraft } from './useYearDraft';
import type { YearContext } from './yearContext';
import { YearForm } from './YearForm';

/** An item being written for the first time: its row is made once it has a name. */
export function NewYearItem(
  props: YearContext & {
    readonly rowKey: string;
    /** Undefined until it has a name. */
    readonly row: YearRow | undefined;
    readonly close: () => void;
    readonly remove: () => void;
  },
) {
  const { store, rowKey, row, model, today, colleagues, contact, close } = props;
  const styles = useRowStyles();
  const text = useText(yearText);
  const { draft, guard } = useYearDraft({ store, rowKey, row, today });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    draft.type('Kind', 'reminder');
    draft.type('Month', String(Number(today.slice(5, 7))));
  });
  return (
    <Section heading={text.newItem}>
      <div className={styles.rows}>
        <div className={styles.row}>
          <YearForm
            {...{ draft, guard, model, colleagues, close }}
            label={text.newItem}
            away={{
              name: row ? text.remove : text.drop,
              go: () => {
                draft.discard();
                if (row) props.remove();
                close();
              },
            }}
          />
          <RowSaving
            {...{ store, rowKey, contact }}
            list={yearItems}
            of={text.newItem}
            saving={row?.saving}
            typed={draft.state}
          />
        </div>
      </div>
    </Section>
  );
}
