import { Body1, Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { legalBasisNames, securityCheckNames } from '../../../content/meetings/sparring';
import { sparring } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { useFocusBack } from '../../../ui';
import { RowField, RowSaving, useRowStyles } from '../../../workspace';
import { useMeetingsStyles } from '../Meetings.styles';
import type { MeetingsContext } from '../meetingsContext';
import { MetBefore } from '../memory/MetBefore';
import { type Dilemma, frameColumns, isReady } from './dilemma';
import { Frame } from './Frame';
import { sparringText } from './text';
import { useDilemmaDraft } from './useDilemmaDraft';

/** One dilemma as the group hears it, with room for its advice; or being written. */
export function DilemmaCard(props: {
  readonly context: MeetingsContext;
  readonly dilemma: Dilemma;
  readonly mayWrite: boolean;
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
  readonly remove: () => void;
}) {
  const { context, dilemma, mayWrite, editing, setEditing } = props;
  const { store, areas, contact } = context;
  const { title, texts, row } = dilemma;
  const styles = useRowStyles();
  const own = useMeetingsStyles();
  const text = useText(sparringText);
  const language = useLanguage();
  const { draft, guard } = useDilemmaDraft(store, row);
  const edit = useFocusBack(editing);
  const about = [
    ...areas.filter(({ key }) => dilemma.areaKeys.includes(key)).map(({ name }) => name),
    dilemma.basis && legalBasisNames[dilemma.basis][language],
    dilemma.recorded && text.recorded,
    dilemma.contactGiven && text.contactGiven,
    ...dilemma.security.map((check) => securityCheckNames[check][language]),
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <div className={styles.between}>
        <Body1Strong>{title}</Body1Strong>
        {mayWrite && !editing && (
          <Button
            ref={edit}
            size="small"
            appearance="subtle"
            aria-label={text.edit(title)}
            onClick={() => setEditing(true)}
          >
            {text.edit(title)}
          </Button>
        )}
      </div>
      {editing ? (
        <Frame
          {...{ context, dilemma, draft, guard }}
          close={() => setEditing(false)}
          remove={() => {
            draft.discard();
            props.remove();
          }}
        />
      ) : (
        <>
          {!isReady(dilemma) && <Caption1 className={styles.quiet}>{text.notReady}</Caption1>}
          {frameColumns.map(
            (column) =>
              texts[column] !== '' && (
                <div key={column} className={styles.tight}>
                  <Caption1 className={styles.quiet}>{text.labels[column]}</Caption1>
                  <Body1 as="p" className={own.lines}>
                    {texts[column]}
                  </Body1>
                </div>
              ),
          )}
          {about.length > 0 && <Caption1 className={styles.quiet}>{about.join(' · ')}</Caption1>}
          {mayWrite && isReady(dilemma) && (
            <RowField
              {...{ draft, guard }}
              problems={{ tooMuch: text.tooMuch }}
              column="Advice"
              label={text.labels.Advice}
              hint={text.hints.Advice}
              kind="long"
            />
          )}
        </>
      )}
      {mayWrite && (
        <MetBefore
          learnt={context.learnt}
          about={frameColumns.map((column) => draft.text(column)).join(' ')}
          open={context.openMeeting}
        />
      )}
      <RowSaving
        {...{ store, contact }}
        list={sparring}
        rowKey={dilemma.key}
        of={title}
        saving={row.saving}
        typed={draft.state}
      />
    </li>
  );
}
