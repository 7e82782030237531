import { comparedText } from '../comparedText';
import { useEditorStyles } from '../LocalTexts.styles';

/** A text with the words marked that another text is without. */
export function Compared(props: { readonly children: string; readonly against: string }) {
  const styles = useEditorStyles();
  return (
    <>
      {comparedText(props.children, props.against).map(({ text, differs }, at) =>
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
