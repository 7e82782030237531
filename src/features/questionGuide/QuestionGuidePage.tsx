import { Body1 } from '@fluentui/react-components';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { type GuideKind, questionGuide } from '../../content/questionGuide';
import { useLanguage, useText } from '../../text';
import { Back, HeadingsFrom, PrintSheet, usePrinting } from '../../ui';
import { Ending, type EndingPeople } from './Ending';
import { GuideSheet } from './GuideSheet';
import { Overview } from './Overview';
import { neighbours, type Place } from './place';
import { useGuideStyles } from './QuestionGuide.styles';
import { StepButtons } from './StepButtons';
import { guideText } from './text';
import { Topic } from './Topic';

export interface QuestionGuidePageProps extends EndingPeople {
  readonly kind: GuideKind;
  readonly municipality: string;
  /** The product is all there is in the window. */
  readonly alone: boolean;
  readonly back: () => void;
}

/**
 * A conversation aid, one topic at a time. There is no score and no room for answers, and where one is in it lives in
 * this component's state and nowhere else.
 */
export function QuestionGuidePage({ kind, municipality, alone, back, ...people }: QuestionGuidePageProps) {
  const styles = useGuideStyles();
  const language = useLanguage();
  const text = useText(guideText);
  const guide = useMemo(() => questionGuide(kind), [kind]);
  const [place, go] = useState<Place>('overview');
  const { printing, print } = usePrinting(alone);
  const { before, after } = neighbours(place, guide.topics.length);
  const topic = typeof place === 'number' ? guide.topics[place] : undefined;
  const turned = (key: KeyboardEvent) => {
    const to = key.key === 'ArrowLeft' ? before : key.key === 'ArrowRight' ? after : undefined;
    if (to === undefined || key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return;
    key.preventDefault();
    go(to);
  };
  return (
    // The arrows are a shortcut to buttons that are there for everyone.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.page} onKeyDown={turned}>
      <div className={styles.opening}>
        <Back label={text.back} go={back} />
        {place !== 'overview' && <Body1 className={styles.quiet}>{guide.title[language]}</Body1>}
      </div>
      {place === 'overview' && <Overview guide={guide} go={go} print={print} />}
      {topic && (
        <Topic
          key={topic.id}
          topic={topic}
          progress={text.progress(guide.topics.indexOf(topic) + 1, guide.topics.length)}
        />
      )}
      {place === 'end' && <Ending guide={guide} {...people} />}
      {place !== 'overview' && <StepButtons place={place} before={before} after={after} go={go} />}
      {printing && (
        <PrintSheet>
          <HeadingsFrom level={1}>
            <GuideSheet guide={guide} municipality={municipality} />
          </HeadingsFrom>
        </PrintSheet>
      )}
    </div>
  );
}
