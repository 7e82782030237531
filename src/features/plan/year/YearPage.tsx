import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useEffect, useRef, useState } from 'react';
import type { HostAppearance } from '../../../contracts/host';
import { useText } from '../../../text';
import { Notice, Section, Spoken } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { YearRow } from '../workRows';
import { NewYearItem } from './NewYearItem';
import { TakeOut } from './TakeOut';
import { yearText } from './text';
import { useYear } from './useYear';
import { Wheel } from './Wheel';
import type { YearContext } from './yearContext';
import { yearItemFrom } from './yearItem';
import { YearItemLine } from './YearItemLine';

/** The year as a wheel, and as a list by month in which everything is written. */
export function YearPage(
  props: YearContext & {
    readonly rows: readonly YearRow[];
    readonly municipality: string;
    readonly placement: HostAppearance['placement'];
  },
) {
  const { rows, municipality, placement, ...context } = props;
  const { store, model, mayEdit, today } = context;
  const styles = useRowStyles();
  const text = useText(yearText);
  const items = rows.flatMap((row) => yearItemFrom(row) ?? []);
  const year = useYear(store, model, items);
  const [open, setOpen] = useState<string>();
  const [adding, setAdding] = useState<string>();
  const addButton = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  useEffect(() => {
    if (wasAdding.current && !adding) addButton.current?.focus();
    wasAdding.current = adding !== undefined;
  }, [adding]);
  const { ordered } = year;
  const unreadable = rows.length - items.length;
  return (
    <>
      {ordered.length === 0 && <Body1>{text.empty}</Body1>}
      {ordered.length > 0 && <Wheel items={ordered} today={today} open={(key) => setOpen(key)} />}
      <div className={styles.part}>
        <div className={styles.actions}>
          {mayEdit && (
            <Button
              ref={addButton}
              icon={<Add20Regular aria-hidden />}
              appearance={ordered.length === 0 ? 'secondary' : 'primary'}
              onClick={() => setAdding(crypto.randomUUID())}
            >
              {text.add}
            </Button>
          )}
          {mayEdit && (
            <Button
              appearance={ordered.length === 0 ? 'primary' : 'secondary'}
              onClick={() => void year.suggest()}
            >
              {text.suggest(model)}
            </Button>
          )}
          {ordered.length > 0 && <TakeOut {...{ today, municipality, placement }} items={ordered} />}
        </div>
        {mayEdit && year.maySuggest && ordered.length > 0 && (
          <Caption1 className={styles.quiet}>{text.suggestHint}</Caption1>
        )}
      </div>
      {year.last && (
        <Notice
          intent="success"
          title={year.last.words}
          actions={<Button onClick={() => void year.undo()}>{text.undo}</Button>}
        />
      )}
      <Spoken words={year.last?.words ?? ''} />
      {unreadable > 0 && <Caption1 className={styles.quiet}>{text.unreadable(unreadable)}</Caption1>}
      {adding && (
        <NewYearItem
          key={adding}
          rowKey={adding}
          row={rows.find(({ key }) => key === adding)}
          {...context}
          close={() => setAdding(undefined)}
          remove={() => {
            const item = items.find(({ key }) => key === adding);
            if (item) void year.remove(item);
          }}
        />
      )}
      {text.months.map((name, at) => {
        const here = ordered.filter(({ month, key }) => month === at + 1 && key !== adding);
        return here.length === 0 ? null : (
          <Section key={name} heading={name}>
            <ol className={styles.rows}>
              {here.map((item) => (
                <YearItemLine
                  key={item.key || item.row.number}
                  {...context}
                  item={item}
                  number={ordered.indexOf(item) + 1}
                  open={open === item.key && item.key !== ''}
                  setOpen={(now) => setOpen(now ? item.key : undefined)}
                  remove={() => {
                    setOpen(undefined);
                    void year.remove(item);
                  }}
                />
              ))}
            </ol>
          </Section>
        );
      })}
    </>
  );
}
