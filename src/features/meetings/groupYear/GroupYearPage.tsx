import { Body1, Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useLanguage, useText } from '../../../text';
import { HeadingsFrom, PrintSheet, Section, usePrinting } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import type { Remembered } from '../memory/remembered';
import { RememberedLine } from '../memory/RememberedLine';
import { Figures } from './Figures';
import type { GroupYear } from './groupYear';
import { GroupYearPaper } from './GroupYearPaper';
import { figuresOf } from './figuresOf';
import { groupYearText } from './text';

/** A group's year on one page: what it did in figures, what it decided, what it learnt. */
export function GroupYearPage(props: {
  readonly year: string;
  readonly of: GroupYear;
  readonly municipality: string;
  readonly open: (meeting: string) => void;
}) {
  const { year, of, open } = props;
  const styles = useRowStyles();
  const text = useText(groupYearText);
  const language = useLanguage();
  const { printing, print } = usePrinting(false);
  const list = (heading: string, some: readonly Remembered[]) => (
    <Section heading={heading}>
      {some.length === 0 ? (
        <Body1 className={styles.quiet}>{text.nothing}</Body1>
      ) : (
        <ul className={styles.rows}>
          {some.map((one) => (
            <RememberedLine key={one.key} remembered={one} open={open} />
          ))}
        </ul>
      )}
    </Section>
  );
  return (
    <>
      <div>
        <Button icon={<Print20Regular aria-hidden />} onClick={print}>
          {text.print}
        </Button>
      </div>
      <Section heading={text.figures}>
        <Figures figures={figuresOf(of, text, language)} />
      </Section>
      {list(text.learnt, of.learnt)}
      {list(text.decisions, of.decisions)}
      {printing && (
        <PrintSheet>
          <HeadingsFrom level={1}>
            <GroupYearPaper {...{ year, of }} municipality={props.municipality} />
          </HeadingsFrom>
        </PrintSheet>
      )}
    </>
  );
}
