import { mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import { fieldNames, type FieldValues, type MaterialForm, piecesOf } from '../../content/materials';
import { useText } from '../../text';
import { usePaperStyles } from './Materials.styles';
import { materialsText } from './materialsText';
import type { ShownMaterial } from './shownMaterial';

/** A material as it will look, with what is still missing marked where it is missing. */
export function MaterialPreview(props: {
  readonly shown: ShownMaterial;
  readonly form: MaterialForm;
  readonly values: FieldValues;
}) {
  const { shown, form, values } = props;
  const { language } = shown;
  const styles = usePaperStyles();
  const text = useText(materialsText);
  const words = (line: string) =>
    piecesOf(line, values).map((piece, at) => (
      <Fragment key={at}>
        {piece.kind !== 'field' ? (
          piece.text
        ) : piece.value === undefined ? (
          <mark className={styles.missing}>{text.blank(fieldNames[piece.field][language])}</mark>
        ) : (
          piece.value
        )}
      </Fragment>
    ));
  const print = form === 'poster' || form === 'postcard';
  return (
    <div className={styles.paper} lang={language}>
      {shown.parts.map((part, at) => {
        switch (part.kind) {
          case 'title':
            return (
              <p key={at} className={mergeClasses(styles.title, print && styles.poster)}>
                {part.lines.map(words)}
              </p>
            );
          case 'lead':
          case 'paragraph':
            return part.lines.map((line, index) => (
              <p key={`${at}.${index}`} className={part.kind === 'lead' ? styles.lead : styles.text}>
                {words(line)}
              </p>
            ));
          case 'heading':
            return (
              <p key={at} className={styles.heading}>
                <strong>{part.lines.map(words)}</strong>
              </p>
            );
          case 'points':
            return (
              <ul key={at} className={styles.points}>
                {part.lines.map((line) => (
                  <li key={line}>{words(line)}</li>
                ))}
              </ul>
            );
          case 'numbers':
            return (
              <div key={at} className={styles.panel}>
                <p className={styles.call}>{materialsText[language].call}</p>
                {part.numbers.map(({ label, number }) => (
                  <div key={number} className={styles.number}>
                    <span>{label[language]}</span>
                    <span className={styles.digits}>{number}</span>
                  </div>
                ))}
              </div>
            );
        }
      })}
    </div>
  );
}
