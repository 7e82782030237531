import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Call20Regular } from '@fluentui/react-icons/svg/call';
import { Chat20Regular } from '@fluentui/react-icons/svg/chat';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { useText } from '../../text';
import type { ResourcePerson } from './resourcePerson';
import { directoryText } from './text';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  who: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  jobTitle: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One resource person and the ways to reach them that this host allows. */
export function PersonCard(props: {
  readonly person: ResourcePerson;
  readonly openChat: ((mail: string) => void) | undefined;
}) {
  const { person, openChat } = props;
  const { name, phone, mail } = person;
  const styles = useStyles();
  const text = useText(directoryText);
  return (
    <li className={styles.card}>
      <div className={styles.who}>
        <Body1Strong>{name}</Body1Strong>
        {person.jobTitle && <Caption1 className={styles.jobTitle}>{person.jobTitle}</Caption1>}
      </div>
      <div className={styles.actions}>
        {phone && (
          <Button
            as="a"
            href={`tel:${phone.replace(/ /g, '')}`}
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
    </li>
  );
}
