import { Body1, Subtitle1, Subtitle2 } from '@fluentui/react-components';
import { Fragment } from 'react';
import { fieldNames, type FieldValues, piecesOf } from '../../../content/materials';
import { useText } from '../../../text';
import { SubHeadings, useHeading } from '../../../ui';
import { useNewsletterStyles } from '../Newsletter.styles';
import { newsletterText } from '../text';
import type { Letter, LetterPart } from './letter';

/** A letter as it is read, with what is still missing marked where it is missing. */
export function LetterPreview({ letter, values }: { readonly letter: Letter; readonly values: FieldValues }) {
  const styles = useNewsletterStyles();
  const Heading = useHeading();
  return (
    <article className={styles.letter} lang={letter.language}>
      <Subtitle1 as={Heading} className={styles.letterTitle}>
        <Words {...{ letter, values }} text={letter.title} />
      </Subtitle1>
      <SubHeadings>
        {letter.parts.map((part, at) => (
          <Part key={at} {...{ letter, values, part }} />
        ))}
      </SubHeadings>
    </article>
  );
}

function Part(props: { readonly letter: Letter; readonly values: FieldValues; readonly part: LetterPart }) {
  const { part, letter, values } = props;
  const styles = useNewsletterStyles();
  const Heading = useHeading();
  if (part.kind === 'numbers')
    return (
      <ul className={styles.numbers}>
        {part.lines.map(({ label, number }) => (
          <li key={number}>
            {`${label}: `}
            <strong>{number}</strong>
          </li>
        ))}
      </ul>
    );
  const words = <Words {...{ letter, values }} text={part.text} />;
  if (part.kind === 'heading')
    return (
      <Subtitle2 as={Heading} className={styles.letterHeading}>
        {words}
      </Subtitle2>
    );
  return (
    <Body1 as="p" className={part.kind === 'note' ? styles.note : styles.paragraph}>
      {words}
    </Body1>
  );
}

/** A text with its fields filled in. */
function Words(props: { readonly letter: Letter; readonly values: FieldValues; readonly text: string }) {
  const styles = useNewsletterStyles();
  const text = useText(newsletterText);
  return (
    <>
      {piecesOf(props.text, props.values).map((piece, at) => (
        <Fragment key={at}>
          {piece.kind !== 'field' ? (
            piece.text
          ) : piece.value === undefined ? (
            <mark className={styles.missing}>
              {text.blank(fieldNames[piece.field][props.letter.language])}
            </mark>
          ) : (
            piece.value
          )}
        </Fragment>
      ))}
    </>
  );
}
