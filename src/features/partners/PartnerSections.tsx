import { Body1, Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useCallback, useMemo, useRef } from 'react';
import { furtherHelpNumbers, nationalHelpNumbers } from '../../content';
import type { Contact } from '../../contracts/contact';
import type { HelpNumber } from '../../contracts/helpNumber';
import type { ListStore } from '../../contracts/listStore';
import { listed, useLanguage, useText } from '../../text';
import { CallNumber, EditableList, RemovedLine } from '../../ui';
import { editText } from './edit/text';
import { WrittenPartner } from './edit/WrittenPartner';
import { byKind, kindsExpected } from './byKind';
import { PartnerCard } from './PartnerCard';
import { PartnerKindSection } from './PartnerKindSection';
import { type PartnerKind, partnerKinds } from './partnerKinds';
import { usePartnersStyles } from './Partners.styles';
import { partnersText } from './text';
import { useEditing } from './useEditing';
import type { PartnerRow } from './usePartners';

const [, police, stalkingCentre] = nationalHelpNumbers;
/** Numbers that hold everywhere, also before a municipality has written anybody. */
const everywhere: Partial<Record<PartnerKind, HelpNumber>> = {
  police,
  stalkingCentre,
  shelter: furtherHelpNumbers[0],
};

/** Partners kind by kind, and for who keeps the list the way to add, edit and remove them where they stand. */
export function PartnerSections(props: {
  readonly store: ListStore;
  readonly rows: readonly PartnerRow[];
  readonly mayEdit: boolean;
  readonly contact: Contact | undefined;
}) {
  const { store, rows, mayEdit, contact } = props;
  const styles = usePartnersStyles();
  const text = useText(partnersText);
  const words = useText(editText);
  const language = useLanguage();
  const groups = useMemo(() => byKind(rows), [rows]);
  const editing = useEditing(store, rows);
  const { open, newKey, removed } = editing;
  const addButton = useRef<HTMLButtonElement>(null);
  const kindOf = useRef(groups);
  kindOf.current = groups;
  const { edit: begin } = editing;
  const beginning = useRef(begin);
  beginning.current = begin;
  // The same for as long as the page is open, so that a long list is not drawn anew for each row that is saved.
  const edit = useCallback((key: string) => {
    const kind = partnerKinds.find((one) => kindOf.current[one].some(({ row }) => row.key === key));
    if (kind) beginning.current(key, kind);
  }, []);
  const openRow = rows.find(({ key }) => key === open?.key);
  const written = (key: string, kind: PartnerKind) => {
    const place = groups[kind].findIndex(({ row }) => row.key === key);
    return (
      <WrittenPartner
        key={key}
        {...{ store, contact }}
        rowKey={key}
        row={openRow}
        close={editing.close}
        remove={() => {
          if (openRow)
            editing.remove(openRow, {
              ...{ kind, place: Math.max(0, place) },
              label: groups[kind][place]?.partner.name ?? words.newPartner,
            });
          else {
            editing.drop();
            setTimeout(() => addButton.current?.focus());
          }
        }}
      />
    );
  };
  const items = (kind: PartnerKind, most: number) => {
    const shown = groups[kind]
      .filter(({ row }) => row.key === '' || (row.key !== open?.key && row.key !== removed?.key))
      .slice(0, most)
      .map(({ partner, row }) => (
        <PartnerCard
          key={row.key || row.editUrl}
          {...{ store, partner, row, mayEdit, contact, edit }}
          focused={row.key !== '' && row.key === editing.focusKey}
        />
      ));
    if (open?.kind === kind) {
      const place = groups[kind].findIndex(({ row }) => row.key === open.key);
      shown.splice(place < 0 ? 0 : place, 0, written(open.key, kind));
    }
    if (removed?.kind === kind)
      shown.splice(
        removed.place,
        0,
        <RemovedLine
          key="removed"
          words={words.removed(removed.label)}
          undoWord={words.undo}
          undo={() => editing.undo(removed)}
        />,
      );
    return shown;
  };
  const isShown = (kind: PartnerKind) =>
    kind === 'police' ||
    kind === 'stalkingCentre' ||
    groups[kind].some(({ row }) => row.key === '' || row.key !== newKey) ||
    open?.kind === kind ||
    removed?.kind === kind;
  const missing = kindsExpected.filter((kind) => groups[kind].length === 0);
  const newKind = partnerKinds.find((kind) => groups[kind].some(({ row }) => row.key === open?.key));
  return (
    <>
      {mayEdit && (
        <>
          {open && open.kind === undefined ? (
            <EditableList>{written(open.key, newKind ?? 'other')}</EditableList>
          ) : (
            <div className={styles.line}>
              <Button ref={addButton} icon={<Add20Regular />} onClick={editing.add}>
                {words.add}
              </Button>
            </div>
          )}
          {missing.length > 0 && (
            <Body1 className={styles.quiet}>
              {text.missing(
                listed(
                  missing.map((kind) => text.inSentence[kind]),
                  language,
                ),
              )}
            </Body1>
          )}
        </>
      )}
      {partnerKinds.filter(isShown).map((kind) => {
        const number = everywhere[kind];
        return (
          <PartnerKindSection
            key={kind}
            kind={kind}
            count={groups[kind].length}
            items={(most) => items(kind, most)}
            always={
              number && (
                <div className={styles.ways}>
                  <Body1>{number.label[language]}</Body1>
                  <CallNumber number={number.number} who={number.label[language]} />
                </div>
              )
            }
          />
        );
      })}
    </>
  );
}
