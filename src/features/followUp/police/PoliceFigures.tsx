import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { reportsAreNotPeople } from '../../../content/followUp';
import { useLanguage, useText } from '../../../text';
import { Section, useFocusBack } from '../../../ui';
import { Undoable, useUndo } from '../../../workspace';
import { BandTable } from '../figures/BandTable';
import { useFollowUpStyles } from '../FollowUp.styles';
import type { PoliceRow } from '../followUpLists';
import type { OverviewContext } from '../overviewContext';
import { policeFrom, publishedPolice } from './police';
import { PoliceForm } from './PoliceForm';
import { policeText } from './text';

/** What the police have told of reports, beside one's own counts, and how it is to be read. */
export function PoliceFigures(props: {
  readonly context: OverviewContext;
  readonly rows: readonly PoliceRow[];
}) {
  const { context, rows } = props;
  const styles = useFollowUpStyles();
  const text = useText(policeText);
  const language = useLanguage();
  const last = useUndo();
  const [writing, setWriting] = useState(false);
  const write = useFocusBack(writing);
  const figures = publishedPolice(rows.flatMap((row) => policeFrom(row) ?? [])).reverse();
  return (
    <Section heading={text.heading}>
      <Body1 className={styles.words}>{reportsAreNotPeople.text[language]}</Body1>
      {figures.length === 0 ? (
        <Body1 className={styles.quiet}>{text.none}</Body1>
      ) : (
        <BandTable
          caption={text.caption}
          heads={[text.year, text.reports]}
          rows={figures.map(({ year, shown, source }) => ({
            name: year,
            cells: [{ shown, note: source || text.noSource }],
          }))}
          nothing={text.nothing}
        />
      )}
      {writing && <PoliceForm {...{ context, rows, last }} close={() => setWriting(false)} />}
      {context.mayEdit && !writing && (
        <div>
          <Button ref={write} onClick={() => setWriting(true)}>
            {text.write}
          </Button>
        </div>
      )}
      <Undoable last={last} />
    </Section>
  );
}
