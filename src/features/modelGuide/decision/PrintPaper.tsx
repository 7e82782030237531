import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import type { HostAppearance } from '../../../contracts/host';
import { useText } from '../../../text';
import { HeadingsFrom, PrintSheet, usePrinting } from '../../../ui';
import { DecisionPaper, type DecisionPaperProps } from './DecisionPaper';
import { decisionText } from './text';

/** Prints what stands in the form as one page, also when the reader uses the browser's print command. */
export function PrintPaper({ placement, ...paper }: DecisionPaperProps & Pick<HostAppearance, 'placement'>) {
  const text = useText(decisionText);
  const { printing, print } = usePrinting(placement === 'page');
  return (
    <>
      <Button icon={<Print20Regular aria-hidden />} onClick={print}>
        {text.print}
      </Button>
      {printing && (
        <PrintSheet>
          <HeadingsFrom level={1}>
            <DecisionPaper {...paper} />
          </HeadingsFrom>
        </PrintSheet>
      )}
    </>
  );
}
