import { Body1, Body1Strong, Caption1, mergeClasses, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GuideTopic } from '../../content/questionGuide';
import { useLanguage, useText } from '../../text';
import { ArrivalHeading, CallNumber, Points, SubHeadings, useHeading } from '../../ui';
import { useGuideStyles } from './QuestionGuide.styles';
import { guideText } from './text';

/** One topic: why one asks, what one may ask, and what to listen for. */
export function Topic(props: { readonly topic: GuideTopic; readonly progress: string }) {
  const { topic } = props;
  const styles = useGuideStyles();
  const text = useText(guideText);
  const { title, why, questions, listenFor } = topic.text[useLanguage()];
  return (
    <article className={styles.card}>
      <div className={styles.part}>
        <ArrivalHeading size="part" takeFocus>
          {/* Said with the heading, so that one hears how far one is. */}
          <Caption1 block className={styles.progress}>
            {props.progress}
          </Caption1>{' '}
          {title}
        </ArrivalHeading>
        <Body1 as="p" className={mergeClasses(styles.words, styles.quiet)}>
          {why}
        </Body1>
        {topic.urgent && <CallNumber number="112" who={text.emergency} />}
      </div>
      <SubHeadings>
        <div className={styles.asking}>
          <Named name={text.youMayAsk}>
            {(id) => (
              <ul aria-labelledby={id} className={styles.questions}>
                {questions.map((question) => (
                  <li key={question} className={styles.question}>
                    {question}
                  </li>
                ))}
              </ul>
            )}
          </Named>
          <Named name={text.listenFor}>{(id) => <Points lines={listenFor} labelledBy={id} quiet />}</Named>
        </div>
      </SubHeadings>
    </article>
  );
}

/** Lines under their name. */
function Named(props: { readonly name: string; readonly children: (nameId: string) => ReactNode }) {
  const styles = useGuideStyles();
  const id = useId('lines');
  return (
    <div className={styles.part}>
      <Body1Strong as={useHeading()} id={id} className={styles.heading}>
        {props.name}
      </Body1Strong>
      {props.children(id)}
    </div>
  );
}
