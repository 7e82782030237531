import { Body1, Button } from '@fluentui/react-components';
import { useText } from '../../text';
import { Section } from '../../ui';
import { usePartnersStyles } from './Partners.styles';
import { partnersText } from './text';

/** The way from the settings to the partners. */
export function PartnersEntry(props: { readonly open: () => void }) {
  const styles = usePartnersStyles();
  const text = useText(partnersText);
  return (
    <Section heading={text.entry}>
      <Body1 className={styles.quiet}>{text.entryPurpose}</Body1>
      <div>
        <Button onClick={props.open}>{text.open}</Button>
      </div>
    </Section>
  );
}
