import { Body1, Body1Strong, Caption1, mergeClasses, useId } from '@fluentui/react-components';
import type { GuideTopic } from '../../content/questionGuide';
import { useLanguage, useText } from '../../text';
import { ArrivalHeading, CallNumber, SubHeadings, useHeading } from '../../ui';
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
          <Lines name={text.youMayAsk} lines={questions} list={styles.questions} line={styles.question} />
          <Lines name={text.listenFor} lines={listenFor} list={mergeClasses(styles.points, styles.quiet)} />
        </div>
      </SubHeadings>
    </article>
  );
}

function Lines(props: {
  readonly name: string;
  readonly lines: readonly string[];
  readonly list: string;
  readonly line?: string;
}) {
  const styles = useGuideStyles();
  const id = useId('lines');
  return (
    <div className={styles.part}>
      <Body1Strong as={useHeading()} id={id} className={styles.heading}>
        {props.name}
      </Body1Strong>
      <ul aria-labelledby={id} className={props.list}>
        {props.lines.map((line) => (
          <li key={line} className={props.line}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
