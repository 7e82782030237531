import { Body1, Button, Caption1, Radio, RadioGroup, useId } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { type FormEvent, useState } from 'react';
import { modelQuestions, type ModelQuestion } from '../../../content/models';
import { useLanguage, useText } from '../../../text';
import { ArrivalHeading } from '../../../ui';
import { useGoing } from '../going';
import { useModelGuideStyles } from '../ModelGuide.styles';
import type { ModelAnswers } from './answersCode';
import { useChooseStyles } from './Choose.styles';
import { modelGuideText } from '../text';
import { chooseText } from './text';

interface QuestionPageProps {
  readonly at: number;
  readonly question: ModelQuestion;
  readonly answers: ModelAnswers;
}

/** One question, why it is asked, and the ways on and back. Nothing is saved; the answers are in the address. */
export function QuestionPage({ at, question, answers }: QuestionPageProps) {
  const styles = useModelGuideStyles();
  const own = useChooseStyles();
  const language = useLanguage();
  const text = useText(chooseText);
  const { toOverview } = useText(modelGuideText);
  const { go } = useGoing();
  const [picked, setPicked] = useState(answers[question.id]);
  const askId = useId('ask');
  const now = picked === undefined ? answers : { ...answers, [question.id]: picked };
  const last = at + 1 === modelQuestions.length;
  const { ask, why } = question.text.text[language];
  const onward = (event: FormEvent) => {
    event.preventDefault();
    go(last ? { name: 'answers', answers: now } : { name: 'question', at: at + 1, answers: now });
  };
  return (
    <form className={styles.page} onSubmit={onward}>
      <div className={styles.card}>
        <div className={styles.tight}>
          <ArrivalHeading size="page" takeFocus>
            {/* Said with the heading, so that one hears how far one is. */}
            <Caption1 block className={own.progress}>
              {text.progress(at + 1, modelQuestions.length)}
            </Caption1>{' '}
            <span id={askId}>{ask}</span>
          </ArrivalHeading>
          <Body1 as="p" className={styles.words}>
            <span className={styles.quiet}>{`${text.whyWeAsk}: `}</span>
            {why}
          </Body1>
        </div>
        <RadioGroup
          aria-labelledby={askId}
          value={picked ?? ''}
          onChange={(_, { value }) => setPicked(value)}
        >
          {question.options.map((option) => (
            <Radio key={option.id} value={option.id} label={option.label[language]} />
          ))}
        </RadioGroup>
      </div>
      <div className={styles.actions}>
        <Button
          type="submit"
          appearance={picked === undefined && !last ? 'secondary' : 'primary'}
          icon={<ArrowRight20Regular aria-hidden />}
          iconPosition="after"
        >
          {last ? text.seeAnswers : picked === undefined ? text.skip : text.next}
        </Button>
        <Button
          onClick={() => go(at > 0 ? { name: 'question', at: at - 1, answers: now } : { name: 'overview' })}
        >
          {at > 0 ? text.previous : toOverview}
        </Button>
        {!last && (
          <Button appearance="subtle" onClick={() => go({ name: 'answers', answers: now })}>
            {text.stopHere}
          </Button>
        )}
      </div>
    </form>
  );
}
