import { Link } from '@fluentui/react-components';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { CaseFigures } from '../evaluation/CaseFigures';
import type { CaseEvaluation } from '../evaluation/evaluation';
import { Evaluations } from '../evaluation/Evaluations';
import type { MeetingsContext } from '../meetingsContext';
import { yearEnd } from '../place';
import { Undoable } from '../Undoable';
import { useUndo } from '../useUndo';
import { Memory } from './Memory';
import type { Remembered } from './remembered';
import { memoryText } from './text';

/** What outlives those who were there: decisions and learning, courses of events that are over, and the years. */
export function Learnt(props: {
  readonly context: MeetingsContext;
  readonly remembered: readonly Remembered[];
  readonly evaluations: readonly CaseEvaluation[];
  /** The newest first. */
  readonly years: readonly string[];
  /** @param end of an address below the group's meetings */
  readonly open: (end: string) => void;
}) {
  const { context, evaluations, years, open } = props;
  const styles = useRowStyles();
  const text = useText(memoryText);
  const last = useUndo();
  return (
    <>
      <Undoable last={last} />
      <Memory remembered={props.remembered} open={open} />
      <Evaluations {...{ context, evaluations, last }} />
      <CaseFigures areas={context.areas} evaluations={evaluations} />
      {years.length > 0 && (
        <Section heading={text.years}>
          <ul className={styles.plain}>
            {years.map((year) => (
              <li key={year}>
                <Link
                  href={`#/meetings/${yearEnd(year)}`}
                  onClick={(click) => {
                    click.preventDefault();
                    open(yearEnd(year));
                  }}
                >
                  {text.year(year)}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
