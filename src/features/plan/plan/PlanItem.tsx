import { Body1, Button, Caption1, Link, mergeClasses } from '@fluentui/react-components';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef, useState } from 'react';
import type { Fields } from '../../../contracts/saving';
import { planElements } from '../../../lists';
import { shortDate, useLanguage, useText } from '../../../text';
import { useGuardFindings, useRowDraft } from '../../../ui';
import { asText, rowFields, RowSaving, useRowStyles } from '../../../workspace';
import type { PlanRow } from '../workRows';
import type { PlanContext } from './planContext';
import { PlanForm } from './PlanForm';
import { planKey, type PlanLine } from './planOf';
import { isWebAddress, planProblem } from './planProblem';
import { StatusWord } from './StatusWord';
import { planText } from './text';

/** One element of the model: how far it is and who sees to it; written in place. */
export function PlanItem({ line, ...context }: PlanContext & { readonly line: PlanLine }) {
  const { element, part, row, derived, status } = line;
  const { store, today } = context;
  const styles = useRowStyles();
  const text = useText(planText);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const key = row?.key || planKey(element.id);
  const guard = useGuardFindings(planElements);
  const stored = (column: keyof PlanRow['fields']) => asText(column, row?.fields[column]);
  const draft = useRowDraft({
    guard,
    name: `planElements/${key}`,
    row: row?.fields,
    asText,
    required: [],
    problem: (column, typed) =>
      // What stands there already has been seen as it is; a day that has passed since is told on the line.
      typed === asText(column, (row?.fields as Fields | undefined)?.[column])
        ? undefined
        : planProblem(column, typed, context),
    save: async (base, fields) =>
      (await store?.change(planElements, key, base, {
        ...rowFields(planElements, fields),
        ...(base ? {} : { Title: element.name.da, Element: element.id }),
      })) ?? { state: 'notSaved', why: 'device' },
  });
  const due = stored('Due');
  const name = element.name[language];
  const [responsible, mail, link] = [stored('Responsible'), stored('ResponsibleMail'), stored('Evidence')];
  const late = due !== '' && due < today && status !== 'inPlace';
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <div className={styles.tight}>
          <Body1 className={mergeClasses(styles.name, status === 'inPlace' && styles.receding)}>{name}</Body1>
          {derived && <Caption1 className={styles.quiet}>{derived.reason[language]}</Caption1>}
          {part.form === 'mayHave' && <Caption1 className={styles.quiet}>{text.mayHave}</Caption1>}
          {!open && stored('Note') !== '' && <Body1 className={styles.words}>{stored('Note')}</Body1>}
          {!open && isWebAddress(link) && (
            <Link
              href={link}
              target="_blank"
              rel="noreferrer"
              inline
              aria-label={`${text.openLink}: ${name}`}
            >
              {text.openLink}
            </Link>
          )}
        </div>
        <StatusWord status={status} />
        <div className={mergeClasses(styles.tight, styles.aside)}>
          <Body1 className={responsible === '' ? styles.quiet : undefined}>
            {responsible || text.nobody}
          </Body1>
          {due !== '' && (
            <Caption1 className={mergeClasses(styles.status, !late && styles.quiet)}>
              {late && <Warning20Regular aria-hidden className={styles.icon} />}
              {(late ? text.overdue : text.dueOn)(shortDate(due, language))}
            </Caption1>
          )}
        </div>
        {context.mayEdit && row?.saving?.state !== 'needsYou' && !open && (
          <div className={styles.action}>
            <Button ref={button} aria-label={text.editThis(name)} onClick={() => setOpen(true)}>
              {text.edit}
            </Button>
          </div>
        )}
      </div>
      {mail !== '' && context.gone.has(mail) && (
        <Caption1 className={styles.status}>
          <Warning20Regular aria-hidden className={styles.icon} />
          {text.ownerLeft(responsible || mail)}
        </Caption1>
      )}
      {open && (
        <PlanForm
          {...{ draft, guard }}
          how={[part.how, part.stressed].flatMap((block) => block?.text[language] ?? []).join(' ')}
          asksStatus={!derived}
          colleagues={context.colleagues}
          name={name}
          close={() => setOpen(false)}
        />
      )}
      {store && (
        <RowSaving
          {...{ store }}
          list={planElements}
          rowKey={key}
          of={name}
          saving={row?.saving}
          typed={draft.state}
          contact={context.contact}
        />
      )}
    </li>
  );
}
