import { Body1, Button } from '@fluentui/react-components';
import { modelQuestions } from '../../../content/models';
import { useLanguage, useText } from '../../../text';
import { useGoing } from '../going';
import { useModelGuideStyles } from '../ModelGuide.styles';
import type { ModelAnswers } from './answersCode';
import { useChooseStyles } from './Choose.styles';
import { chooseText } from './text';

/** Every question with what was answered, and the way to answer it anew. */
export function AnswerList({ answers }: { readonly answers: ModelAnswers }) {
  const styles = useModelGuideStyles();
  const own = useChooseStyles();
  const language = useLanguage();
  const text = useText(chooseText);
  const { go } = useGoing();
  return (
    <ul className={own.answers}>
      {modelQuestions.map(({ id, text: words, options }, at) => {
        const { ask } = words.text[language];
        const answer = options.find((option) => option.id === answers[id]);
        return (
          <li key={id} className={own.answer}>
            <div className={own.answerWords}>
              <Body1 className={styles.quiet}>{ask}</Body1>
              <Body1>{answer ? answer.label[language] : text.open}</Body1>
            </div>
            <Button
              appearance="subtle"
              aria-label={text.changeThis(ask)}
              onClick={() => go({ name: 'question', at, answers })}
            >
              {text.change}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
