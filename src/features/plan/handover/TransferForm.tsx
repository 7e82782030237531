import { Body1, Button, Field, Input, Select, useId } from '@fluentui/react-components';
import { PersonSwap20Regular } from '@fluentui/react-icons/svg/person-swap';
import { type FormEvent, useRef, useState } from 'react';
import type { Kept, ListStore } from '../../../contracts/listStore';
import { planElements, yearItems } from '../../../lists';
import { useText } from '../../../text';
import { Notice, Section, Spoken } from '../../../ui';
import { type Colleague, colleagueNamed, sameOwner, useRowStyles } from '../../../workspace';
import type { WorkRows } from '../workRows';
import { ownersIn, takenBack, type Transfer, transferOf } from './owned';
import { handoverText } from './text';

type Problem = 'from' | 'to' | 'same' | 'mail';

/** All that one person answers for, given to another in one press, with the way back. */
export function TransferForm(props: {
  readonly store: ListStore;
  readonly rows: WorkRows;
  readonly colleagues: readonly Colleague[];
}) {
  const { store, rows, colleagues } = props;
  const styles = useRowStyles();
  const text = useText(handoverText);
  const list = useId('colleagues');
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState({ from: '', to: '', mail: '' });
  const [looked, setLooked] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly words: string; readonly undo: Transfer } | 'failed'>();
  const owners = ownersIn(rows);
  const from = owners.find(({ name }) => name === typed.from);
  const known = colleagueNamed(typed.to, colleagues);
  const to: Colleague = known?.mail ? known : { name: typed.to.trim(), mail: typed.mail.trim() || undefined };
  const problem = problemIn();

  function problemIn(): Problem | undefined {
    if (!from) return 'from';
    if (to.name === '') return 'to';
    if (sameOwner(from, to)) return 'same';
    return to.mail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(to.mail) ? 'mail' : undefined;
  }
  const wrong = (...ofThese: Problem[]) =>
    looked && problem && ofThese.includes(problem) ? text.problems[problem] : undefined;
  const isOnItsWay = (kept: Kept) => kept.state === 'savedHere' || kept.why === 'device';
  /** All of it or nothing: what one list has taken is taken back where the other refuses. */
  const send = async (transfer: Transfer): Promise<boolean> => {
    if (!isOnItsWay(await store.changeAll(planElements, transfer.plan))) return false;
    if (isOnItsWay(await store.changeAll(yearItems, transfer.year))) return true;
    await store.changeAll(planElements, takenBack(transfer).plan);
    return false;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (problem || !from) {
      const name = problem === 'from' ? 'from' : problem === 'mail' ? 'mail' : 'to';
      form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
      return;
    }
    const transfer = transferOf(rows, from, to);
    const count = transfer.plan.length + transfer.year.length;
    const kept = await send(transfer).catch(() => false);
    const undo = takenBack(transfer);
    setOutcome(kept ? { words: text.given(count, from.name, to.name), undo } : 'failed');
    setLooked(false);
    if (kept) setTyped({ from: '', to: '', mail: '' });
  };
  const undo = async (back: Transfer) =>
    setOutcome((await send(back).catch(() => false)) ? undefined : 'failed');
  return (
    <Section heading={text.transfer}>
      <Body1 as="p" className={styles.words}>
        {owners.length === 0 ? text.noOwners : text.transferPurpose}
      </Body1>
      {owners.length > 0 && (
        <form ref={form} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
          <div className={styles.fields}>
            <Field
              label={text.from}
              className={styles.field}
              validationState={wrong('from') ? 'error' : 'none'}
              validationMessage={wrong('from')}
            >
              <Select
                name="from"
                value={typed.from}
                onChange={(_, { value }) => setTyped((before) => ({ ...before, from: value }))}
              >
                <option value="">{text.choose}</option>
                {owners.map(({ name, count }) => (
                  <option key={name} value={name}>
                    {text.counted(name, count)}
                  </option>
                ))}
              </Select>
            </Field>
            <Field
              label={text.to}
              className={styles.field}
              validationState={wrong('to', 'same') ? 'error' : 'none'}
              validationMessage={wrong('to', 'same')}
            >
              <Input
                name="to"
                list={list}
                autoComplete="off"
                value={typed.to}
                onChange={(_, { value }) => setTyped((before) => ({ ...before, to: value }))}
              />
            </Field>
            {to.name !== '' && !known?.mail && (
              <Field
                label={text.toMail}
                className={styles.field}
                validationState={wrong('mail') ? 'error' : 'none'}
                validationMessage={wrong('mail')}
              >
                <Input
                  name="mail"
                  type="email"
                  autoComplete="off"
                  value={typed.mail}
                  onChange={(_, { value }) => setTyped((before) => ({ ...before, mail: value }))}
                />
              </Field>
            )}
          </div>
          <datalist id={list}>
            {colleagues.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <div>
            <Button type="submit" icon={<PersonSwap20Regular aria-hidden />}>
              {text.give}
            </Button>
          </div>
        </form>
      )}
      {outcome === 'failed' && <Notice intent="warning" title={text.notGiven} />}
      {typeof outcome === 'object' && (
        <Notice
          intent="success"
          title={outcome.words}
          actions={<Button onClick={() => void undo(outcome.undo)}>{text.undo}</Button>}
        />
      )}
      <Spoken words={typeof outcome === 'object' ? outcome.words : ''} />
    </Section>
  );
}
