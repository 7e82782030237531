import { Button, Link } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Mail20Regular } from '@fluentui/react-icons/svg/mail';
import { type ReactNode, useState } from 'react';
import { useText } from '../../../text';
import { Notice, Spoken } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { copyLetter } from '../letter/copyLetter';
import { printedLetter } from '../letter/letter';
import { mailtoOf } from '../letter/plainLetter';
import type { Newsletter } from '../newsletter';
import type { NewsletterContext } from '../newsletterContext';
import { publishText } from './text';

/** The ways to take a letter along, beside what else can be done with it. */
export function TakeLetter(props: {
  readonly one: Newsletter;
  readonly context: Pick<NewsletterContext, 'values'>;
  /** Said once it is copied, where there is more to do then. */
  readonly advice?: string;
  readonly children?: ReactNode;
}) {
  const { one, context, advice } = props;
  const styles = useRowStyles();
  const text = useText(publishText);
  const [copied, setCopied] = useState<boolean>();
  const letter = printedLetter(one, context.values);
  if (!letter) return <>{props.children}</>;
  const href = mailtoOf(letter);
  const said = copied === undefined ? '' : copied ? text.copied : text.copyFailed;
  return (
    <div className={styles.part}>
      <div className={styles.actions}>
        <Button
          icon={<Copy20Regular aria-hidden />}
          aria-label={`${text.copy}: ${letter.title}`}
          onClick={() => void copyLetter(letter).then(setCopied)}
        >
          {text.copy}
        </Button>
        {href && (
          <Button as="a" href={href} icon={<Mail20Regular aria-hidden />}>
            {text.mail}
          </Button>
        )}
        {one.pageUrl !== '' && (
          <Link inline href={one.pageUrl} target="_blank" rel="noreferrer">
            {text.openPage}
          </Link>
        )}
        {props.children}
      </div>
      {copied !== undefined && (
        <Notice intent={copied ? 'success' : 'warning'} title={said}>
          {copied ? advice : text.copyFailedAdvice}
        </Notice>
      )}
      <Spoken words={said} />
    </div>
  );
}
