import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { Call20Regular } from '@fluentui/react-icons/svg/call';
import { Chat20Regular } from '@fluentui/react-icons/svg/chat';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { useText } from '../../../text';
import { dialled } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { GroupPerson } from '../groupPerson';
import { answerersOf } from './whoMayAnswer';
import type { Question } from './question';
import { questionsText } from './text';

/** More names than these say nothing. */
const most = 4;

/** Who can answer, and the ways to them: this is where a question often ends. */
export function Answerers(props: {
  readonly question: Question;
  readonly persons: readonly GroupPerson[];
  readonly openChat: ((mail: string) => Promise<void>) | undefined;
}) {
  const { question, persons, openChat } = props;
  const styles = useRowStyles();
  const text = useText(questionsText);
  const found = answerersOf(question, persons);
  if (found.length === 0) {
    const alone = answerersOf({ ...question, areaKeys: [] }, persons).length === 0;
    return <Body1 className={styles.words}>{alone ? text.emptyGroup : text.nobodyThere}</Body1>;
  }
  return (
    <div className={styles.tight}>
      <Caption1 className={styles.quiet}>{text.canAnswer}</Caption1>
      <ul className={styles.plain} aria-label={text.canAnswer}>
        {found.slice(0, most).map(({ name, mail, phone }) => (
          <li key={name + (mail ?? '')} className={styles.actions}>
            <Body1>{name}</Body1>
            {phone && (
              <Button
                size="small"
                as="a"
                href={dialled(phone)}
                icon={<Call20Regular aria-hidden />}
                aria-label={`${text.call(name)}, ${phone}`}
              >
                {phone}
              </Button>
            )}
            {mail && openChat && (
              <Button
                size="small"
                icon={<Chat20Regular aria-hidden />}
                aria-label={text.chat(name)}
                onClick={() => void openChat(mail)}
              >
                {text.chatShort}
              </Button>
            )}
            {mail && !openChat && (
              <Button
                size="small"
                as="a"
                href={`mailto:${mail}`}
                icon={<Mail20Regular aria-hidden />}
                aria-label={text.mail(name)}
              >
                {text.mailShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
