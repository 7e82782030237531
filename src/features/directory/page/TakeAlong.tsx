import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { ContactCard20Regular } from '@fluentui/react-icons/svg/contact-card';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useState } from 'react';
import { saveFile, vCard } from '../../../files';
import { useText } from '../../../text';
import { copyText, Spoken } from '../../../ui';
import type { ResourcePerson } from '../resourcePerson';
import { contactCard, contactWords } from './contact';
import { personsPageText } from './text';

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
});

/** How long the answer stands on the button, in milliseconds. */
const shownFor = 4000;

/** A person to take along: as words on the clipboard, or as a card for the telephone's address book. */
export function TakeAlong(props: { readonly person: ResourcePerson; readonly municipality: string }) {
  const { person } = props;
  const styles = useStyles();
  const text = useText(personsPageText);
  const [answer, setAnswer] = useState<'copied' | 'refused'>();
  useEffect(() => {
    const timer = setTimeout(() => setAnswer(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [answer]);
  const copy = async () => setAnswer((await copyText(contactWords(person))) ? 'copied' : 'refused');
  return (
    <div className={styles.ways}>
      <Button
        appearance="subtle"
        icon={answer === 'copied' ? <Checkmark20Regular /> : <Copy20Regular />}
        onClick={() => void copy()}
      >
        {answer ? text[answer] : text.copy}
      </Button>
      <Button
        appearance="subtle"
        icon={<ContactCard20Regular />}
        onClick={() =>
          saveFile(
            `${person.name.replace(/[^\p{L}\p{N} .-]/gu, '')}.vcf`,
            vCard(contactCard(person, props.municipality)),
            'text/vcard;charset=utf-8',
          )
        }
      >
        {text.save}
      </Button>
      <Spoken words={answer ? text[answer] : ''} />
    </div>
  );
}
