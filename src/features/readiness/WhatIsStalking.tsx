import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type LocalText, shownText, whatIsStalking } from '../../content';
import { useLanguage, useText } from '../../text';
import { Section } from '../../ui';
import { readinessText } from './text';
import type { WayToEdit } from './wayToEdit';

const useStyles = makeStyles({
  paragraph: { display: 'block', margin: 0, maxWidth: '65ch', color: tokens.colorNeutralForeground1 },
  more: { width: 'fit-content' },
});

/** Three sentences that tell stalking from a conflict, and the way to more. */
export function WhatIsStalking(props: {
  readonly localTexts: readonly LocalText[];
  /** The way to editing what is named; absent for who may not. */
  readonly edit?: WayToEdit;
  readonly more: {
    readonly href: string;
    readonly open: () => void;
    /** The reader comes back from there: the keyboard goes on from the link. */
    readonly takeFocus: boolean;
  };
}) {
  const { localTexts, more } = props;
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(readinessText);
  const shown = shownText(whatIsStalking, localTexts, language);
  const link = useRef<HTMLAnchorElement>(null);
  const takeFocus = useRef(more.takeFocus);
  useEffect(() => {
    if (takeFocus.current) link.current?.focus();
  }, []);
  return (
    <Section heading={text.whatIsStalking} note={shown.local ? text.ourOwnText : undefined}>
      {shown.lines.map((line) => (
        <Body1 as="p" key={line} className={styles.paragraph}>
          {line}
        </Body1>
      ))}
      <Link
        ref={link}
        href={more.href}
        className={styles.more}
        onClick={(click) => {
          click.preventDefault();
          more.open();
        }}
      >
        {text.knowMore}
      </Link>
      {props.edit?.(text.whatIsStalking, whatIsStalking.id)}
    </Section>
  );
}
