import { Body1, Button } from '@fluentui/react-components';
import { useText } from '../../text';
import { Section } from '../../ui';
import { useExportStyles } from './Export.styles';
import { exportText } from './text';

/** The way from the settings to taking everything out. */
export function ExportEntry(props: { readonly open: () => void }) {
  const styles = useExportStyles();
  const text = useText(exportText);
  return (
    <Section heading={text.heading}>
      <Body1 className={styles.quiet}>{text.purpose}</Body1>
      <div>
        <Button onClick={props.open}>{text.goThere}</Button>
      </div>
    </Section>
  );
}
