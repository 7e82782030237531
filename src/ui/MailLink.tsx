import { Link } from '@fluentui/react-components';
import type { Contact } from '../contracts/contact';

/** A person or mailbox by name; opens a mail to them. In the text's own colour: brand colours are too weak in a notice. */
export function MailLink(props: { readonly contact: Contact }) {
  return (
    <Link inline appearance="subtle" href={`mailto:${props.contact.mail}`}>
      {props.contact.name}
    </Link>
  );
}
