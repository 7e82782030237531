import { Body1, Button, Caption1, Link, mergeClasses } from '@fluentui/react-components';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import { yearItems } from '../../../lists';
import { shortDate, useLanguage, useText } from '../../../text';
import { RowSaving, useRowStyles } from '../../../workspace';
import { yearText } from './text';
import { useYearDraft } from './useYearDraft';
import { useYearLineStyles } from './YearItemLine.styles';
import type { YearContext } from './yearContext';
import { YearForm } from './YearForm';
import type { YearItem } from './yearItem';

/** One item of the year: what, when and who; written in place. */
export function YearItemLine(
  props: YearContext & {
    readonly item: YearItem;
    /** Its number in the wheel. */
    readonly number: number;
    readonly open: boolean;
    readonly setOpen: (open: boolean) => void;
    readonly remove: () => void;
  },
) {
  const { item, number, open, setOpen, store, today, mayEdit, contact, gone } = props;
  const { row, title, day, owner, mail } = item;
  const styles = useRowStyles();
  const own = useYearLineStyles();
  const text = useText(yearText);
  const language = useLanguage();
  const line = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    if (!wasOpen.current && open) line.current?.scrollIntoView({ block: 'center' });
    wasOpen.current = open;
  }, [open]);
  const { draft, guard } = useYearDraft({ store, rowKey: row.key, row, today });
  const passed = day !== '' && day < today;
  const time = item.startsAt === '' ? '' : ` ${text.at(item.startsAt, item.endsAt)}`;
  const needsYou = row.saving?.state === 'needsYou';
  return (
    <li ref={line} className={styles.row}>
      <div className={own.line}>
        <span aria-hidden className={own.number}>
          {number}
        </span>
        <div className={styles.tight}>
          <Body1 className={styles.name}>{title}</Body1>
          <Caption1 className={styles.quiet}>{text.kinds[item.kind]}</Caption1>
          {!open && item.note !== '' && <Body1 className={styles.words}>{item.note}</Body1>}
        </div>
        <div className={mergeClasses(styles.tight, own.aside)}>
          <Body1 className={owner === '' ? styles.quiet : undefined}>{owner || text.nobody}</Body1>
          <Caption1 className={mergeClasses(styles.status, !passed && styles.quiet)}>
            {passed && <Warning20Regular aria-hidden className={styles.icon} />}
            {passed
              ? text.passed(shortDate(day, language))
              : day === ''
                ? text.noDay
                : `${shortDate(day, language)}${time}`}
          </Caption1>
        </div>
        {row.key === '' ? (
          <Link href={row.editUrl} target="_blank" rel="noreferrer">
            {text.edit}
          </Link>
        ) : (
          mayEdit &&
          !open &&
          !needsYou && (
            <Button ref={button} aria-label={text.editThis(title)} onClick={() => setOpen(true)}>
              {text.edit}
            </Button>
          )
        )}
      </div>
      {mail !== '' && gone.has(mail) && (
        <Caption1 className={styles.status}>
          <Warning20Regular aria-hidden className={styles.icon} />
          {text.ownerLeft(owner || mail)}
        </Caption1>
      )}
      {open && mayEdit && !needsYou && (
        <YearForm
          {...{ draft, guard }}
          model={props.model}
          colleagues={props.colleagues}
          label={title}
          close={() => setOpen(false)}
          away={{
            name: text.remove,
            go: () => {
              draft.discard();
              props.remove();
            },
          }}
        />
      )}
      <RowSaving
        {...{ store, contact }}
        list={yearItems}
        rowKey={row.key}
        of={title}
        saving={row.saving}
        typed={draft.state}
      />
    </li>
  );
}
