import { Body1, Button, Field, Textarea } from '@fluentui/react-components';
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { useEffect, useRef, useState } from 'react';
import type { PickPeople } from '../../../contracts/host';
import type { People } from '../../../contracts/people';
import { useText } from '../../../text';
import { PeoplePicker, type PickedPerson, Section } from '../../../ui';
import { useStructuresStyles } from '../Structures.styles';
import { membersText } from './text';
import type { useMembers } from './useMembers';

/** Whoever the group's site does not name: chosen one by one, or pasted as a list. */
export function AddMembers(props: {
  readonly people: People;
  readonly pickPeople: PickPeople | undefined;
  readonly add: ReturnType<typeof useMembers>['add'];
  readonly paste: ReturnType<typeof useMembers>['paste'];
}) {
  const styles = useStructuresStyles();
  const text = useText(membersText);
  const [typed, setTyped] = useState('');
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (pasting) area.current?.focus();
  }, [pasting]);
  const addOne = async ({ name, mail }: PickedPerson) => {
    setTyped('');
    await props.add([{ name, mail, account: mail ?? '', guest: false }]);
    setSaid(text.readSaid(1));
  };
  const read = async () => {
    const { count, unread } = await props.paste(pasted);
    const more = unread.length > 0 ? ` ${text.unread(unread.join(' · '))}` : '';
    setSaid(text.readSaid(count) + more);
    setPasted('');
    setPasting(false);
  };
  return (
    <Section heading={text.add}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') void addOne({ name: typed.trim(), mail: undefined });
        }}
      >
        <PeoplePicker
          people={props.people}
          pick={props.pickPeople}
          label={text.person}
          value={typed}
          type={setTyped}
          choose={(person) => void addOne(person)}
        />
        {pasting && (
          <Field label={text.pasteLabel} hint={text.pasteHint}>
            <Textarea
              ref={area}
              rows={6}
              resize="vertical"
              value={pasted}
              onChange={(_, { value }) => setPasted(value)}
            />
          </Field>
        )}
        <div className={styles.ways}>
          {typed.trim() !== '' && <Button type="submit">{text.addPerson}</Button>}
          {pasting ? (
            <Button onClick={() => void read()}>{text.read}</Button>
          ) : (
            <Button icon={<ClipboardPaste20Regular />} onClick={() => setPasting(true)}>
              {text.paste}
            </Button>
          )}
        </div>
      </form>
      <Body1 role="status" className={styles.quiet}>
        {said}
      </Body1>
    </Section>
  );
}
