import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import type { HostAppearance } from '../../../contracts/host';
import type { ListStore } from '../../../contracts/listStore';
import { useText } from '../../../text';
import { HeadingsFrom, PrintSheet, usePrinting } from '../../../ui';
import { HandoverPaper } from './HandoverPaper';
import { HandoverParts } from './HandoverParts';
import { handoverText } from './text';
import { TransferForm } from './TransferForm';
import type { HandoverFacts } from './useHandover';

/** What a new coordinator takes over, to be read and printed, and responsibility passed on. */
export function HandoverPage(
  props: HandoverFacts & {
    readonly store: ListStore;
    readonly mayEdit: boolean;
    readonly municipality: string;
    readonly placement: HostAppearance['placement'];
  },
) {
  const { store, mayEdit, municipality, placement, ...parts } = props;
  const text = useText(handoverText);
  const { printing, print } = usePrinting(placement === 'page');
  return (
    <>
      <div>
        <Button icon={<Print20Regular aria-hidden />} onClick={print}>
          {text.print}
        </Button>
      </div>
      <HandoverParts {...parts} />
      {mayEdit && <TransferForm {...{ store }} rows={parts.rows} colleagues={parts.colleagues} />}
      {printing && (
        <PrintSheet>
          <HeadingsFrom level={1}>
            <HandoverPaper {...{ ...parts, municipality }} />
          </HeadingsFrom>
        </PrintSheet>
      )}
    </>
  );
}
