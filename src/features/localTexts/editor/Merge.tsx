import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { mergeText } from '../../../merging/mergeText';
import { useText } from '../../../text';
import { useEditorStyles } from '../LocalTexts.styles';
import { localTextsText } from '../text';

/**
 * What is new in the supplied text, taken into the municipality's own words with one press: in the field, for somebody to
 * read before it is published. Where both changed the same words a person has to choose, and is told so.
 */
export function Merge(props: {
  /** What the municipality's own text was written from. */
  readonly base: string;
  readonly ours: string;
  readonly supplied: string;
  readonly write: (text: string) => void;
}) {
  const { base, ours, supplied, write } = props;
  const styles = useEditorStyles();
  const text = useText(localTextsText);
  const [before, setBefore] = useState<string>();
  const merged = mergeText(base, ours, supplied);
  if (before !== undefined)
    return (
      <div className={styles.actions} role="status">
        <Body1>{text.merged}</Body1>
        <Button
          size="small"
          onClick={() => {
            write(before);
            setBefore(undefined);
          }}
        >
          {text.undoMerge}
        </Button>
      </div>
    );
  if (merged === undefined) return <p className={styles.note}>{text.mergeConflict}</p>;
  if (merged.trim() === ours.trim()) return null;
  return (
    <div>
      <Button
        onClick={() => {
          setBefore(ours);
          write(merged);
        }}
      >
        {text.merge}
      </Button>
    </div>
  );
}
