import { Button } from '@fluentui/react-components';
import { useText } from '../../text';
import { Section } from '../../ui';
import { RevisionReminder } from './facts/RevisionReminder';
import { useLocalTextsStyles } from './LocalTexts.styles';
import { localTextsText } from './text';

/** The way to the texts from the settings, and what waits there soon; what is overdue is told by the page's health. */
export function TextsEntry(props: {
  /** Of the settings, by name. */
  readonly values: ReadonlyMap<string, string>;
  readonly open: () => void;
}) {
  const styles = useLocalTextsStyles();
  const text = useText(localTextsText);
  return (
    <Section heading={text.entry}>
      <RevisionReminder values={props.values} only="soon" />
      <p className={styles.purpose}>{text.entryPurpose}</p>
      <div>
        <Button onClick={props.open}>{text.openTexts}</Button>
      </div>
    </Section>
  );
}
