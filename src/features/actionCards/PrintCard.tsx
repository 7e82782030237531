import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import type { HostAppearance } from '../../contracts/host';
import { useText } from '../../text';
import { PrintSheet, usePrinting } from '../../ui';
import { CardSheet, type CardSheetProps } from './CardSheet';
import { cardText } from './text';

/** Prints the card as a sheet of its own, also when the reader uses the browser's print command. */
export function PrintCard(props: CardSheetProps & Pick<HostAppearance, 'placement'>) {
  const text = useText(cardText);
  const { printing, print } = usePrinting(props.placement === 'page');
  return (
    <>
      <Button icon={<Print20Regular />} onClick={print}>
        {text.print}
      </Button>
      {printing && (
        <PrintSheet>
          <CardSheet {...props} />
        </PrintSheet>
      )}
    </>
  );
}
