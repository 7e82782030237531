import { Button, makeStyles } from '@fluentui/react-components';
import type { Contact } from '../contracts/contact';
import type { Failure } from '../contracts/failure';
import { failureWords } from '../text/failures';
import { useText } from '../text';
import { MailLink } from './MailLink';
import { Notice } from './Notice';
import { uiText } from './text';

const useStyles = makeStyles({ address: { overflowWrap: 'anywhere' } });

/** A failure in words, where it happened: what happened, what is safe, what to do, who can help. */
export function FailureNotice(props: {
  readonly failure: Failure;
  /** What still works or is safe, on the page where it happened. */
  readonly safe: string;
  /** Address of the site it is about. */
  readonly where: string;
  readonly contact: Contact | undefined;
  readonly retry: () => void;
}) {
  const words = useText(failureWords)[props.failure.id];
  const text = useText(uiText);
  return (
    <Notice
      intent="warning"
      title={words.title}
      actions={words.retry && <Button onClick={props.retry}>{words.retry}</Button>}
    >
      {[props.safe, words.advice].filter(Boolean).join(' ')}
      {words.contactHelps && (
        <>
          {' '}
          {text.whoCanHelp}
          {props.contact ? <MailLink contact={props.contact} /> : text.siteOwner}
          {'. '}
          {text.where}
          <Address url={props.where} />
        </>
      )}
    </Notice>
  );
}

/** An address that may break anywhere, so that it fits a narrow column. */
function Address({ url }: { readonly url: string }) {
  const styles = useStyles();
  return <span className={styles.address}>{url}</span>;
}
