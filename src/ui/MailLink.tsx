import { Link } from '@fluentui/react-components';
import type { Contact } from '../contracts/contact';

/** A person or mailbox by name; opens a mail to them. */
export function MailLink(props: { readonly contact: Contact }) {
  return (
    <Link inline href={`mailto:${props.contact.mail}`}>
      {props.contact.name}
    </Link>
  );
}
