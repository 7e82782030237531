import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import { betterThanNone, noHierarchy, widerModel, yourOwnDecision } from '../../../content/models';
import { useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { useGoing } from '../going';
import { GuidePage } from '../GuidePage';
import { useModelGuideStyles } from '../ModelGuide.styles';
import type { ModelAnswers } from './answersCode';
import { AnswerList } from './AnswerList';
import { explain, type Explanation } from './explain';
import { FitColumn } from './FitColumn';
import { ShareAnswers, type Sharing } from './ShareAnswers';
import { chooseText } from './text';

/** What the answers point to, the three models side by side. It names and explains; the municipality decides. */
export function AnswersPage({ answers, ...sharing }: Sharing & { readonly answers: ModelAnswers }) {
  const styles = useModelGuideStyles();
  const language = useLanguage();
  const text = useText(chooseText);
  const { go } = useGoing();
  const explained = explain(answers);
  const [next] = explained.open;
  return (
    <GuidePage heading={text.heading}>
      <div className={styles.part}>
        <Subtitle2 as="p" block className={styles.words}>
          {`${closestWords(explained, answers, text)} ${text.yours}`}
        </Subtitle2>
        <Body1 as="p" className={styles.words}>
          {noHierarchy.text[language]}
        </Body1>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => go({ name: 'decision' })}>
            {text.toDecision}
          </Button>
          {next !== undefined && (
            <Button onClick={() => go({ name: 'question', at: next, answers })}>{text.goOn}</Button>
          )}
        </div>
      </div>
      <Section heading={text.sideBySide}>
        <ul className={styles.columns}>
          {explained.models.map((fit) => (
            <FitColumn key={fit.model} {...fit} />
          ))}
        </ul>
      </Section>
      <Section heading={text.wider}>
        <ul className={styles.points}>
          {[widerModel, betterThanNone, yourOwnDecision].map((block) => (
            <li key={block.id}>{block.text[language]}</li>
          ))}
        </ul>
      </Section>
      <Section heading={text.yourAnswers}>
        <AnswerList answers={answers} />
        <ShareAnswers answers={answers} {...sharing} />
      </Section>
    </GuidePage>
  );
}

function closestWords(
  { closest }: Explanation,
  answers: ModelAnswers,
  text: (typeof chooseText)['da'],
): string {
  if (Object.keys(answers).length === 0) return text.notAnswered;
  return closest.length === 0 ? text.noneClosest : text.closest(closest);
}
