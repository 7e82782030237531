import { Body1 } from '@fluentui/react-components';
import type { ListStore } from '../../../contracts/listStore';
import type { Tenant } from '../../../contracts/tenant';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useOwnNumbersStyles } from './OwnNumbers.styles';
import { OwnNumbersEditor } from './OwnNumbersEditor';
import { SuppliedReminder } from './SuppliedReminder';
import { ownNumbersText } from './text';

/** Where the coordinator keeps the municipality's own urgent numbers. */
export function OwnNumbers(props: { readonly store: ListStore; readonly tenant: Tenant }) {
  const styles = useOwnNumbersStyles();
  const text = useText(ownNumbersText);
  return (
    <Section heading={text.heading}>
      <Body1 className={styles.purpose}>{text.purpose}</Body1>
      <SuppliedReminder />
      <OwnNumbersEditor {...props} />
    </Section>
  );
}
