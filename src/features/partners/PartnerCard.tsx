import { Button, Link } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { memo, useEffect, useRef, useState } from 'react';
import type { Contact } from '../../contracts/contact';
import type { ListStore } from '../../contracts/listStore';
import type { Choice } from '../../contracts/saving';
import { partners } from '../../lists';
import { danishToday, useText } from '../../text';
import { Decision, EditableHead, EditableItem, SaveState, saveStateOf } from '../../ui';
import { needsCheck } from './edit/partnerFields';
import { editText } from './edit/text';
import { useColumnWords } from './edit/useColumnWords';
import type { Partner } from './partner';
import { PartnerFacts, PartnerName } from './PartnerFacts';
import { usePartnersStyles } from './Partners.styles';
import type { PartnerRow } from './usePartners';

/** A partner as everybody reads them; who keeps the list can edit them here. */
export const PartnerCard = memo(function PartnerCard(props: {
  readonly store: ListStore;
  readonly partner: Partner;
  readonly row: PartnerRow;
  readonly mayEdit: boolean;
  readonly contact: Contact | undefined;
  /** The keyboard comes here when the card appears. */
  readonly focused: boolean;
  readonly edit: (key: string) => void;
}) {
  const { store, partner, row, mayEdit } = props;
  const styles = usePartnersStyles();
  const text = useText(editText);
  const columns = useColumnWords();
  const button = useRef<HTMLButtonElement>(null);
  const [touched, setTouched] = useState(false);
  if (row.saving && !touched) setTouched(true);
  const need = row.saving?.state === 'needsYou' ? row.saving.need : undefined;
  const today = danishToday();
  useEffect(() => {
    if (props.focused) button.current?.focus();
  }, [props.focused]);
  const check = () => {
    void store.change(partners, row.key, { CheckedOn: row.fields.CheckedOn }, { CheckedOn: today });
    // The button goes with its reason; the one beside it stays.
    button.current?.focus();
  };
  return (
    <EditableItem>
      <EditableHead
        tools={
          mayEdit &&
          !need &&
          (row.key ? (
            <Button
              ref={button}
              appearance="subtle"
              icon={<Edit20Regular />}
              aria-label={text.editThis(partner.name)}
              onClick={() => props.edit(row.key)}
            >
              {text.edit}
            </Button>
          ) : (
            // A row typed in SharePoint has no key of ours: it is mended where it was typed.
            <Link href={row.editUrl} target="_blank" rel="noreferrer">
              {text.editInSharePoint}
            </Link>
          ))
        }
      >
        <PartnerName partner={partner} />
      </EditableHead>
      <PartnerFacts
        partner={partner}
        check={
          mayEdit &&
          !need &&
          row.key !== '' &&
          needsCheck(partner.checkedOn, today) && (
            <Button size="small" aria-label={text.checkedTodayFor(partner.name)} onClick={check}>
              {text.checkedToday}
            </Button>
          )
        }
      />
      {touched && <SaveState of={partner.name} shown={saveStateOf(row.saving)} />}
      {need && (
        <div className={styles.decision}>
          <Decision
            {...{ need, columns }}
            contact={props.contact}
            decide={(choice: Choice) => void store.settle(partners, row.key, choice)}
          />
        </div>
      )}
    </EditableItem>
  );
});
