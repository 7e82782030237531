import { Body1, Button, Checkbox, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import {
  legalBases,
  legalBasisNames,
  recognisable,
  securityCheckNames,
  securityChecks,
} from '../../../content/meetings/sparring';
import { sparring } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { Checks, DraftForm } from '../../../ui';
import { RowField, useRowStyles } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import { type Dilemma, frameColumns } from './dilemma';
import { sparringText } from './text';
import type { useDilemmaDraft } from './useDilemmaDraft';

type Ticked = 'AreaKeys' | 'Basis' | 'Recognisable' | 'Recorded' | 'ContactGiven' | 'Security';

/** A dilemma being written: what it is about, then whether anybody could be recognised, then what is easily forgotten. */
export function Frame(
  props: ReturnType<typeof useDilemmaDraft> & {
    readonly context: MeetingsContext;
    readonly dilemma: Dilemma;
    readonly close: () => void;
    readonly remove: () => void;
  },
) {
  const { context, dilemma, draft, guard } = props;
  const { store, areas } = context;
  const styles = useRowStyles();
  const text = useText(sparringText);
  const language = useLanguage();
  const set = (column: Ticked, value: string) =>
    void store.change(sparring, dilemma.key, { [column]: dilemma.row.fields[column] }, { [column]: value });
  const among = (column: Ticked, chosen: readonly string[]) => (key: string, wanted: boolean) =>
    set(column, [...chosen.filter((one) => one !== key), ...(wanted ? [key] : [])].join(';'));
  return (
    <DraftForm {...{ draft }} label={dilemma.title} className={styles.form} close={props.close}>
      {frameColumns.map((column) => (
        <RowField
          key={column}
          {...{ draft, guard, column }}
          problems={{ tooMuch: text.tooMuch }}
          label={text.labels[column]}
          hint={text.hints[column]}
          kind="long"
          rows={column === 'Situation' ? 4 : 2}
        />
      ))}
      <Field label={recognisable.text[language]}>
        <RadioGroup
          value={dilemma.recognisable ?? ''}
          onChange={(_, { value }) => set('Recognisable', value)}
        >
          <Radio value="no" label={text.recognisable.no} />
          <Radio value="maybe" label={text.recognisable.maybe} />
        </RadioGroup>
      </Field>
      {dilemma.recognisable === 'maybe' && <Body1 role="status">{text.maybeAdvice}</Body1>}
      <Checks
        label={text.areas}
        offered={areas}
        chosen={(key) => dilemma.areaKeys.includes(key)}
        choose={among('AreaKeys', dilemma.areaKeys)}
      />
      <Field label={text.basis}>
        <Select value={dilemma.basis ?? ''} onChange={(_, { value }) => set('Basis', value)}>
          <option value="">{text.noBasis}</option>
          {legalBases.map((basis) => (
            <option key={basis} value={basis}>
              {legalBasisNames[basis][language]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.tight}>
        <Checkbox
          label={text.recorded}
          checked={dilemma.recorded}
          onChange={(_, { checked }) => set('Recorded', checked === true ? 'yes' : '')}
        />
        <Checkbox
          label={text.contactGiven}
          checked={dilemma.contactGiven}
          onChange={(_, { checked }) => set('ContactGiven', checked === true ? 'yes' : '')}
        />
      </div>
      <Checks
        label={text.security}
        offered={securityChecks.map((key) => ({ key, name: securityCheckNames[key][language] }))}
        chosen={(key) => dilemma.security.some((check) => check === key)}
        choose={among('Security', dilemma.security)}
      />
      <div className={styles.actions}>
        <Button type="submit">{text.done}</Button>
        <Button appearance="subtle" onClick={props.remove}>
          {text.remove}
        </Button>
      </div>
    </DraftForm>
  );
}
