import { Caption1Strong, mergeClasses } from '@fluentui/react-components';
import { type CSSProperties, Fragment } from 'react';
import {
  fieldNames,
  type FieldValues,
  type MaterialForm,
  piecesOf,
  type Run,
  runsOf,
} from '../../content/materials';
import { useText } from '../../text';
import { type Look, tint } from './look/look';
import { useMaterialsStyles, usePaperStyles } from './Materials.styles';
import { materialsText } from './materialsText';
import type { ShownMaterial, ShownPart } from './shownMaterial';

/** A material as it will look, with what is still missing marked where it is missing. */
export function MaterialPreview(props: {
  readonly shown: ShownMaterial;
  readonly form: MaterialForm;
  readonly values: FieldValues;
  readonly look: Look;
}) {
  const { shown, form, values, look } = props;
  const { language } = shown;
  const { sheets, part, quiet } = useMaterialsStyles();
  const styles = usePaperStyles();
  const text = useText(materialsText);
  return (
    <div className={sheets} lang={language} style={paperColours(look)}>
      {sheetsOf(shown.parts, form).map((sheet, at) => (
        <div key={at} className={part}>
          <div className={mergeClasses(styles.paper, form === 'slides' && styles.slide)}>
            {sheet.map((one, index) => (
              <Part
                key={index}
                {...{ language, values }}
                part={one}
                large={form === 'poster' || form === 'postcard' || (form === 'slides' && at === 0)}
              />
            ))}
            {look.logo && at === 0 && (
              <div className={styles.foot}>
                <img className={styles.mark} src={look.logo.data} alt="" />
              </div>
            )}
          </div>
          {sheet.map(
            (one, index) =>
              one.kind === 'notes' && (
                <div key={index} className={quiet}>
                  <Caption1Strong>{text.notes}</Caption1Strong>
                  {one.lines.map((line) => (
                    <p key={line} className={styles.text}>
                      <Words {...{ line, values, language }} />
                    </p>
                  ))}
                </div>
              ),
          )}
        </div>
      ))}
    </div>
  );
}

/** Paper keeps the municipality's colour in every theme. */
function paperColours({ colour }: Look): CSSProperties {
  return { '--material-colour': colour, '--material-panel': tint(colour) } as CSSProperties;
}

/** Each slide is a sheet; anything else is one. */
function sheetsOf(parts: readonly ShownPart[], form: MaterialForm): readonly (readonly ShownPart[])[] {
  if (form !== 'slides') return [parts];
  const sheets: ShownPart[][] = [];
  for (const part of parts) {
    if (part.kind === 'title' || part.kind === 'heading') sheets.push([part]);
    else sheets[sheets.length - 1]?.push(part);
  }
  return sheets;
}

interface InLanguage {
  readonly language: 'da' | 'en';
  readonly values: FieldValues;
}

function Part({ part, large, ...here }: InLanguage & { readonly part: ShownPart; readonly large: boolean }) {
  const styles = usePaperStyles();
  const words = (line: string) => <Words key={line} line={line} {...here} />;
  switch (part.kind) {
    case 'title':
      return <p className={mergeClasses(styles.title, large && styles.poster)}>{part.lines.map(words)}</p>;
    case 'lead':
    case 'paragraph':
      return (
        <>
          {part.lines.map((line, index) => (
            <p key={index} className={part.kind === 'lead' ? styles.lead : styles.text}>
              {words(line)}
            </p>
          ))}
        </>
      );
    case 'heading':
      return (
        <p className={styles.heading}>
          <strong>{part.lines.map(words)}</strong>
        </p>
      );
    case 'points':
      return (
        <ul className={styles.points}>
          {part.lines.map((line) => (
            <li key={line}>{words(line)}</li>
          ))}
        </ul>
      );
    case 'numbers':
      return (
        <div className={styles.panel}>
          <p className={styles.call}>{materialsText[here.language].call}</p>
          {part.numbers.map(({ label, number }) => (
            <div key={number} className={styles.number}>
              <span>{label[here.language]}</span>
              <span className={styles.digits}>{number}</span>
            </div>
          ))}
        </div>
      );
    case 'notes':
      return null;
  }
}

/** A line with its marks and its fields. */
function Words({ line, ...here }: InLanguage & { readonly line: string }) {
  return (
    <>
      {runsOf(line).map((run, at) => (
        <Marked key={at} {...run}>
          <Fields {...here}>{run.text}</Fields>
        </Marked>
      ))}
    </>
  );
}

/** Links are words here: a picture of a page is no place to go on from. */
function Marked({ bold, italic, href, children }: Omit<Run, 'text'> & { readonly children: JSX.Element }) {
  const slanted = italic ? <em>{children}</em> : children;
  const linked = href ? <u>{slanted}</u> : slanted;
  return bold ? <strong>{linked}</strong> : linked;
}

function Fields({ children, values, language }: InLanguage & { readonly children: string }) {
  const styles = usePaperStyles();
  const text = useText(materialsText);
  return (
    <>
      {piecesOf(children, values).map((piece, at) => (
        <Fragment key={at}>
          {piece.kind !== 'field' ? (
            piece.text
          ) : piece.value === undefined ? (
            <mark className={styles.missing}>{text.blank(fieldNames[piece.field][language])}</mark>
          ) : (
            piece.value
          )}
        </Fragment>
      ))}
    </>
  );
}
