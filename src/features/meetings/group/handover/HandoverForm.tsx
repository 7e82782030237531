import { Body1, Button, Field, Select } from '@fluentui/react-components';
import { PersonSwap20Regular } from '@fluentui/react-icons/svg/person-swap';
import { type FormEvent, useRef, useState } from 'react';
import { useText } from '../../../../text';
import { Section } from '../../../../ui';
import { useRowStyles } from '../../../../workspace';
import { Undoable } from '../../Undoable';
import { PlaceLink } from '../../PlaceLink';
import type { GroupWorkProps } from '../groupWorkProps';
import { HandoverOutcome } from './HandoverOutcome';
import { type Leaver, leaversIn } from './leavers';
import { receiversOf } from './receivers';
import { handoverText } from './text';
import { useHandover } from './useHandover';

/** All that one person has promised and is to lead, given to another in one press, with the way back. */
export function HandoverForm(props: GroupWorkProps) {
  const { context, persons, open, goTo } = props;
  const styles = useRowStyles();
  const text = useText(handoverText);
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState({ from: '', to: '' });
  const [looked, setLooked] = useState(false);
  const work = useHandover(props, (leaver, to) =>
    text.given(leaver.followUps.length, leaver.meetings.length, to.name),
  );
  const leavers = leaversIn(props.followUps, props.meetings);
  const from = leavers.find(({ key }) => key === chosen.from);
  const receiversAfter = (leaver: Leaver | undefined) =>
    receiversOf([...persons, context.me, ...leavers], leaver, context.gone);
  const receivers = receiversAfter(from);
  const isAlone = leavers.length > 0 && leavers.every((one) => receiversAfter(one).length === 0);
  const to = receivers.find((one) => (one.mail ?? one.name) === chosen.to);
  const isGone = ({ mail }: Leaver) => mail !== undefined && context.gone.has(mail);
  const named = (one: Leaver) => {
    const counted = text.counted(one.name, one.followUps.length, one.meetings.length);
    return isGone(one) ? text.gone(counted) : counted;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (!from || !to) {
      form.current?.querySelector<HTMLElement>(`[name="${from ? 'to' : 'from'}"]`)?.focus();
      return;
    }
    if (!(await work.give(from, to))) return;
    setLooked(false);
    setChosen({ from: '', to: '' });
  };
  const undo = async () => {
    await work.last.undo();
    form.current?.querySelector('select')?.focus();
  };
  const choice = (
    name: 'from' | 'to',
    problem: string | false | undefined,
    options: readonly { readonly value: string; readonly name: string }[],
  ) => (
    <Field
      label={text[name]}
      className={styles.field}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem || undefined}
    >
      <Select
        name={name}
        value={chosen[name]}
        onChange={(_, { value }) => setChosen((before) => ({ ...before, [name]: value }))}
      >
        <option value="">{text.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Section heading={text.heading}>
      <Undoable last={{ ...work.last, undo }} />
      <HandoverOutcome state={work.state} toClosed={() => open('closed')} />
      <Body1 as="p" className={styles.words}>
        {leavers.length === 0 ? text.none : isAlone ? text.noReceiver : text.purpose}
      </Body1>
      {isAlone && (
        <div>
          <PlaceLink to="persons" go={() => goTo('persons')}>
            {text.toPersons}
          </PlaceLink>
        </div>
      )}
      {leavers.length > 0 && !isAlone && (
        <form ref={form} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
          <div className={styles.fields}>
            {choice(
              'from',
              looked && !from && text.problems.from,
              // Whoever has left comes first: it is most likely them.
              [...leavers.filter(isGone), ...leavers.filter((one) => !isGone(one))].map((one) => ({
                ...{ value: one.key, name: named(one) },
              })),
            )}
            {choice(
              'to',
              looked && from && !to && (receivers.length === 0 ? text.noReceiver : text.problems.to),
              receivers.map((one) => ({ value: one.mail ?? one.name, name: one.name })),
            )}
          </div>
          <div>
            <Button
              type="submit"
              icon={<PersonSwap20Regular aria-hidden />}
              disabledFocusable={work.state.name === 'asking'}
            >
              {text.give}
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
