import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { localFactNames } from '../../../content/actionCards';
import type { Contact } from '../../../contracts/contact';
import type { NewRow } from '../../../contracts/listSchema';
import type { ListStore } from '../../../contracts/listStore';
import { settings } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { Decision, FieldGuard, SaveState, saveStateOf, useGuardFindings, useRowDraft } from '../../../ui';
import { useEditorStyles, useLocalTextsStyles } from '../LocalTexts.styles';
import { localTextsText } from '../text';
import {
  type CardFact,
  type CardName,
  factProblem,
  factText,
  isDay,
  settingName,
  type SettingRow,
} from './cardFact';

/** One thing the municipality says of its cards, saved by itself as a row of the settings. */
export function FactField(props: {
  readonly store: ListStore;
  readonly fact: CardFact;
  readonly row: SettingRow | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly contact: Contact | undefined;
  /** It is said of this card only. */
  readonly card?: CardName;
  readonly hint?: string;
  /** Somebody comes to decide on what waits for them. */
  readonly askedFor?: boolean;
}) {
  const { store, fact, row, today } = props;
  const setting = settingName(fact, props.card);
  const styles = useEditorStyles();
  const { decision: decisionPlace } = useLocalTextsStyles();
  const text = useText(localTextsText);
  const name = localFactNames[fact][useLanguage()];
  const guard = useGuardFindings(settings);
  const key = row?.key ?? setting;
  const draft = useRowDraft({
    guard,
    name: `settings/${setting}`,
    row: row?.fields,
    asText: (_, value) => factText(value),
    required: ['Value'],
    problem: (_, typed) => factProblem(fact, typed, factText(row?.fields.Value), today),
    save: (base, fields) =>
      store.change(settings, key, base, {
        ...(fields as Partial<NewRow<typeof settings>>),
        ...(base ? {} : { Title: setting }),
      }),
  });
  const typed = draft.text('Value');
  const problem = draft.problem('Value');
  const underWay = draft.state !== undefined || row?.saving !== undefined;
  const [touched, setTouched] = useState(false);
  if (underWay && !touched) setTouched(true);
  const decision = useRef<HTMLDivElement>(null);
  const need = row?.saving?.state === 'needsYou' ? row.saving.need : undefined;
  const askedFor = useRef(props.askedFor);
  useEffect(() => {
    if (askedFor.current) decision.current?.focus();
  }, []);
  return (
    <div className={styles.side}>
      <Field
        label={name}
        hint={props.hint}
        validationState={problem ? 'error' : 'none'}
        validationMessage={problem && text.factProblems[problem]}
      >
        <Input
          type={isDay(fact) ? 'date' : 'text'}
          autoComplete="off"
          value={typed}
          onChange={(_, { value }) => draft.type('Value', value)}
          onBlur={() => void draft.flush()}
        />
      </Field>
      <FieldGuard
        text={typed}
        findings={guard.of('Value', typed)}
        dismiss={(finding) => guard.dismiss(finding, typed)}
      />
      {need && (
        <div ref={decision} tabIndex={-1} className={decisionPlace}>
          <Decision
            need={need}
            columns={{ Value: { title: name } }}
            contact={props.contact}
            decide={(choice) => void store.settle(settings, key, choice)}
          />
        </div>
      )}
      {(touched || need) && (row || draft.state) && (
        <SaveState of={name} shown={draft.state ?? saveStateOf(row?.saving)} />
      )}
    </div>
  );
}
