import { Body1, Caption1 } from '@fluentui/react-components';
import { bridgingNames, bridgings, howEarly, howEarlyNames } from '../../../content/meetings/evaluation';
import { useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { bandInWords, shownCount, useRowStyles } from '../../../workspace';
import { Figures } from '../groupYear/Figures';
import type { MeetingsContext } from '../meetingsContext';
import type { CaseEvaluation } from './evaluation';
import { evaluationText } from './text';

/** From so many on, figures say something of the structure and nothing of anybody. */
const enough = 5;

/** How early the courses of events were seen, by whom, and what came of bridging: none of them exact. */
export function CaseFigures({
  areas,
  evaluations,
}: {
  readonly areas: MeetingsContext['areas'];
  readonly evaluations: readonly CaseEvaluation[];
}) {
  const styles = useRowStyles();
  const text = useText(evaluationText);
  const language = useLanguage();
  const done = evaluations.filter((one) => one.done);
  if (done.length === 0) return null;
  const counted = (
    heading: string,
    offered: readonly { readonly key: string; readonly name: string }[],
    of: (one: CaseEvaluation) => string | undefined,
  ) => {
    const figures = offered.map(({ key, name }) => {
      const count = shownCount(done.filter((one) => of(one) === key).length);
      return { name, value: bandInWords(count)[language], some: count.least > 0 };
    });
    const few = figures.some(({ some }) => !some);
    return (
      <div className={styles.tight}>
        <Caption1 className={styles.quiet}>{heading}</Caption1>
        <Figures figures={figures.filter(({ some }) => some)} />
        {few && <Body1 className={styles.quiet}>{text.restFew}</Body1>}
      </div>
    );
  };
  return (
    <Section heading={text.figures}>
      {done.length < enough ? (
        <Body1 className={styles.words}>{text.tooFew}</Body1>
      ) : (
        <div className={styles.part}>
          {counted(
            text.howEarly,
            howEarly.map((key) => ({ key, name: howEarlyNames[key][language] })),
            (one) => one.howEarly,
          )}
          {counted(text.seenBy, areas, (one) => one.seenBy)}
          {counted(
            text.bridging,
            bridgings.map((key) => ({ key, name: bridgingNames[key][language] })),
            (one) => one.bridging,
          )}
        </div>
      )}
    </Section>
  );
}
