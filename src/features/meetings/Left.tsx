import { Caption1 } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useText } from '../../text';
import { useRowStyles } from '../../workspace';
import { meetingsText } from './text';

/** Somebody who was counted on, and whom the municipality's Microsoft 365 no longer knows. */
export function Left({ name }: { readonly name: string }) {
  const styles = useRowStyles();
  const text = useText(meetingsText);
  return (
    <Caption1 className={styles.status}>
      <Warning16Regular aria-hidden className={styles.icon} />
      {text.left(name)}
    </Caption1>
  );
}
