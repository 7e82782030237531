import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import type { HostAppearance } from '../../../contracts/host';
import type { ListStore } from '../../../contracts/listStore';
import { longDate, useLanguage, useText } from '../../../text';
import { HeadingsFrom, PrintSheet, SubHeadings, usePrinting } from '../../../ui';
import { HandoverParts, type HandoverPartsProps } from './HandoverParts';
import { handoverText } from './text';
import { TransferForm } from './TransferForm';

/** What a new coordinator takes over, to be read and printed, and responsibility passed on. */
export function HandoverPage(
  props: HandoverPartsProps & {
    readonly store: ListStore;
    readonly mayEdit: boolean;
    readonly municipality: string;
    readonly placement: HostAppearance['placement'];
  },
) {
  const { store, mayEdit, municipality, placement, ...parts } = props;
  const text = useText(handoverText);
  const language = useLanguage();
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
            <h1>{[text.heading, municipality, longDate(parts.today, language)].join(', ')}</h1>
            <SubHeadings>
              <HandoverParts {...parts} />
            </SubHeadings>
          </HeadingsFrom>
        </PrintSheet>
      )}
    </>
  );
}
