import { useRef, useState } from 'react';
import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { partners } from '../../../lists';
import { useText } from '../../../text';
import { EditableItem, SaveState, saveStateOf, useGuardFindings, useRowDraft } from '../../../ui';
import type { PartnerRow } from '../usePartners';
import { partnersText } from '../text';
import { PartnerEditor } from './PartnerEditor';
import { partnerProblem, requiredColumns, typedText } from './partnerFields';
import { editText } from './text';

/** A partner who is being written, where they stand in the list. */
export function WrittenPartner(props: {
  readonly store: ListStore;
  readonly rowKey: string;
  /** Undefined while a new partner has not been handed over. */
  readonly row: PartnerRow | undefined;
  readonly contact: Contact | undefined;
  readonly close: () => void;
  readonly remove: () => void;
}) {
  const { store, rowKey, row } = props;
  const text = useText(editText);
  const { unnamed } = useText(partnersText);
  const item = useRef<HTMLLIElement>(null);
  const guard = useGuardFindings(partners);
  const draft = useRowDraft({
    guard,
    name: `partners/${rowKey}`,
    row: row?.fields,
    asText: typedText,
    required: requiredColumns,
    problem: partnerProblem,
    save: (base, fields) => store.change(partners, rowKey, base, fields),
  });
  const [touched, setTouched] = useState(false);
  const underWay = row?.saving !== undefined || draft.state !== undefined;
  if (underWay && !touched) setTouched(true);
  const label = draft.text('Title').trim() || (row ? unnamed : text.newPartner);
  return (
    <EditableItem ref={item}>
      <PartnerEditor
        {...{ draft, guard }}
        isNew={!row}
        saveState={
          touched ? (
            <SaveState of={label} shown={draft.state ?? (row ? saveStateOf(row.saving) : unwritten)} />
          ) : (
            <span />
          )
        }
        close={props.close}
        remove={() => {
          draft.discard();
          props.remove();
        }}
      />
    </EditableItem>
  );
}

const unwritten = { state: 'notSaved', why: 'mend' } as const;
