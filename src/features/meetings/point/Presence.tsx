import { Body1, Checkbox } from '@fluentui/react-components';
import { confidentiality } from '../../../content/meetings';
import { meetings } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { Checks } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { agendaText } from '../agenda/text';
import type { Meeting } from '../meeting/meeting';
import type { MeetingsContext } from '../meetingsContext';

/** How a meeting opens: what stays between those who are here, and which areas they come from. */
export function Presence(props: {
  readonly context: MeetingsContext;
  readonly meeting: Meeting;
  readonly mayWrite: boolean;
}) {
  const { context, meeting, mayWrite } = props;
  const { store, areas } = context;
  const styles = useRowStyles();
  const text = useText(agendaText);
  const language = useLanguage();
  const write = (column: 'AreaKeys' | 'RemindedAt', value: string) =>
    void store.change(meetings, meeting.key, { [column]: meeting.row.fields[column] }, { [column]: value });
  const setArea = (key: string, here: boolean) => {
    const others = meeting.areaKeys.filter((one) => one !== key);
    write('AreaKeys', (here ? [...others, key] : others).join(';'));
  };
  return (
    <div className={styles.part}>
      <Body1 className={styles.words}>{confidentiality.text[language]}</Body1>
      <Checkbox
        checked={meeting.reminded}
        disabled={!mayWrite}
        label={text.reminded}
        onChange={(_, { checked }) => write('RemindedAt', checked === true ? new Date().toISOString() : '')}
      />
      {areas.length > 0 && (
        <Checks
          label={text.present}
          offered={areas}
          disabled={!mayWrite}
          chosen={(key) => meeting.areaKeys.includes(key)}
          choose={setArea}
        />
      )}
    </div>
  );
}
