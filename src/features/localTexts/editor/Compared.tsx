import { comparedText } from '../comparedText';
import { useEditorStyles } from '../LocalTexts.styles';
import { seenRuns } from '../seenText';

/** A text with the words marked that another text is without. */
export function Compared(props: {
  readonly children: string;
  readonly against: string;
  /** Whether the texts are Markdown: a word that looks different differs. */
  readonly marks?: boolean;
}) {
  const styles = useEditorStyles();
  const of = { marks: props.marks ?? false };
  return (
    <>
      {comparedText(seenRuns(props.children, of), seenRuns(props.against, of)).map(({ text, differs }, at) =>
        differs ? (
          <mark key={at} className={styles.differs}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
