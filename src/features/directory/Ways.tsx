import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Call20Regular } from '@fluentui/react-icons/svg/call';
import { Chat20Regular } from '@fluentui/react-icons/svg/chat';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { useText } from '../../text';
import { dialled } from '../../ui';
import type { ResourcePerson } from './resourcePerson';
import { directoryText } from './text';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The ways to reach a person that this host allows. */
export function Ways(props: {
  readonly person: Pick<ResourcePerson, 'name' | 'phone' | 'mail'>;
  readonly openChat: ((mail: string) => void) | undefined;
  /** Calling is what the reader came for. */
  readonly primary?: boolean;
}) {
  const { person, openChat } = props;
  const { name, phone, mail } = person;
  const styles = useStyles();
  const text = useText(directoryText);
  return (
    <div className={styles.ways}>
      {phone && (
        <Button
          as="a"
          appearance={props.primary ? 'primary' : 'secondary'}
          href={dialled(phone)}
          icon={<Call20Regular />}
          aria-label={`${text.call(name)}, ${phone}`}
        >
          {phone}
        </Button>
      )}
      {mail && openChat && (
        <Button icon={<Chat20Regular />} aria-label={text.chat(name)} onClick={() => openChat(mail)}>
          {text.chatShort}
        </Button>
      )}
      {mail && (
        <Button as="a" href={`mailto:${mail}`} icon={<Mail20Regular />} aria-label={text.mail(name)}>
          {text.mailShort}
        </Button>
      )}
    </div>
  );
}
