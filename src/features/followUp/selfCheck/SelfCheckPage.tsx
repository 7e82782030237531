import { Body1, Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import { type Audience, audienceNames, audiences } from '../../../content/followUp';
import { useLanguage, useText } from '../../../text';
import { HeadingsFrom, PrintSheet, useFocusBack, usePrinting } from '../../../ui';
import { Undoable, useUndo } from '../../../workspace';
import { useFollowUpStyles } from '../FollowUp.styles';
import type { SelfCheckRow } from '../followUpLists';
import type { OverviewContext } from '../overviewContext';
import { Answers } from './Answers';
import { Factors } from './Factors';
import { SelfCheckForm } from './SelfCheckForm';
import { SelfCheckPaper } from './SelfCheckPaper';
import { selfCheckText } from './text';

/** The yearly self-check of one audience at a time: the sheet, what was counted, and how the answers fall over the years. */
export function SelfCheckPage(props: {
  readonly context: OverviewContext;
  readonly rows: readonly SelfCheckRow[];
}) {
  const { context, rows } = props;
  const styles = useFollowUpStyles();
  const text = useText(selfCheckText);
  const language = useLanguage();
  const last = useUndo();
  const [audience, setAudience] = useState<Audience>('staff');
  const [writing, setWriting] = useState(false);
  const write = useFocusBack(writing);
  const { printing, print } = usePrinting(false);
  const year = context.today.slice(0, 4);
  return (
    <>
      <div className={styles.part}>
        <Field label={text.who}>
          <RadioGroup
            layout="horizontal"
            className={styles.radios}
            value={audience}
            onChange={(_, { value }) => setAudience(value as Audience)}
          >
            {audiences.map((one) => (
              <Radio key={one} value={one} label={audienceNames[one][language]} />
            ))}
          </RadioGroup>
        </Field>
        <Body1 className={styles.words}>{text.how}</Body1>
        <div className={styles.actions}>
          {context.mayEdit && !writing && (
            <Button ref={write} appearance="primary" onClick={() => setWriting(true)}>
              {text.write(year)}
            </Button>
          )}
          <Button icon={<Print20Regular aria-hidden />} onClick={print}>
            {text.print}
          </Button>
        </div>
      </div>
      {writing && <SelfCheckForm {...{ context, rows, audience, last }} close={() => setWriting(false)} />}
      <Undoable last={last} />
      <Answers {...{ rows, audience }} />
      <Factors />
      {printing && (
        <PrintSheet>
          <HeadingsFrom level={1}>
            <SelfCheckPaper {...{ audience, year }} municipality={context.municipality} />
          </HeadingsFrom>
        </PrintSheet>
      )}
    </>
  );
}
