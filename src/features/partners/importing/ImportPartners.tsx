import { Body1, Field, ProgressBar } from '@fluentui/react-components';
import type { ListStore } from '../../../contracts/listStore';
import { useText } from '../../../text';
import { ChooseFile, Notice, Section } from '../../../ui';
import { usePartnersStyles } from '../Partners.styles';
import type { PartnerRow } from '../usePartners';
import { goOn } from './applying';
import { ImportPreview } from './ImportPreview';
import { TakenIn } from './TakenIn';
import { importText } from './text';
import { useImport } from './useImport';

/** The mutual list, their half: somebody's file is looked at first, then taken in, with the way back. */
export function ImportPartners(props: { readonly store: ListStore; readonly rows: readonly PartnerRow[] }) {
  const { store, rows } = props;
  const styles = usePartnersStyles();
  const text = useText(importText);
  const { state, choose, putAway, map, accept, undo } = useImport(store);
  const busy = { reading: text.reading, keeping: text.keeping, undoing: text.undoing };
  return (
    <Section heading={text.heading}>
      {state.name === 'choosing' && <Body1 className={styles.quiet}>{text.purpose}</Body1>}
      {state.name === 'undone' && (
        <div role="status">
          <Notice intent="success" title={text.undone} />
        </div>
      )}
      {state.name === 'choosing' && state.refused && (
        <div role="alert">
          <Notice intent="warning" title={text.refused(state.refused.file)}>
            {text.why[state.refused.why]}
          </Notice>
        </div>
      )}
      {(state.name === 'choosing' || state.name === 'undone') && (
        <ChooseFile
          label={text.choose}
          advice={text.drop}
          // A workbook may be chosen, too: then the page says how to save it.
          accept=".csv,.txt,.tsv,.vcf,.xlsx,.xls,.ods,text/csv,text/plain,text/vcard"
          choose={(file) => void choose(file)}
        />
      )}
      {(state.name === 'reading' || state.name === 'keeping' || state.name === 'undoing') && (
        <Field validationState="none" validationMessage={busy[state.name]}>
          <ProgressBar aria-label={busy[state.name]} />
        </Field>
      )}
      {state.name === 'preview' && (
        <ImportPreview
          preview={state}
          rows={rows}
          map={(mapping) => map(state, mapping)}
          accept={(lines) => void accept(state, lines)}
          putAway={putAway}
        />
      )}
      {state.name === 'takenIn' && (
        <TakenIn
          {...{ rows, lines: state.lines, fragile: state.fragile }}
          goOn={(stuck) => void goOn(store, stuck)}
          undo={(stuck) => void undo(state.lines, stuck)}
          another={putAway}
        />
      )}
    </Section>
  );
}
