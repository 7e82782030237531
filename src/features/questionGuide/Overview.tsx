import { Body1, Button, mergeClasses, Subtitle2 } from '@fluentui/react-components';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import type { QuestionGuide } from '../../content/questionGuide';
import { useLanguage, useText } from '../../text';
import { ArrivalHeading, Points, SubHeadings, useHeading } from '../../ui';
import type { Place } from './place';
import { useGuideStyles } from './QuestionGuide.styles';
import { guideText } from './text';

interface OverviewProps {
  readonly guide: QuestionGuide;
  readonly go: (place: Place) => void;
  readonly print: () => void;
}

/** What to see to before the talk, that nothing is kept, and the topics to choose from. */
export function Overview(props: OverviewProps) {
  const { guide, go, print } = props;
  const styles = useGuideStyles();
  const language = useLanguage();
  const text = useText(guideText);
  return (
    <>
      <div className={styles.part}>
        <div>
          <Body1 className={styles.quiet}>{text.questionGuide}</Body1>
          <ArrivalHeading size="page" takeFocus>
            {guide.title[language]}
          </ArrivalHeading>
        </div>
        <div className={styles.privacy}>
          <LockClosed20Regular aria-hidden />
          <Body1>{text.keepsNothing}</Body1>
        </div>
      </div>
      <SubHeadings>
        <Before {...props} />
        <div className={styles.steps}>
          <Button appearance="primary" onClick={() => go(0)}>
            {text.begin}
          </Button>
          <Button icon={<Print20Regular />} onClick={print}>
            {text.print}
          </Button>
        </div>
        <Topics {...props} />
      </SubHeadings>
    </>
  );
}

function Before({ guide }: OverviewProps) {
  const styles = useGuideStyles();
  const language = useLanguage();
  return (
    <div className={styles.part}>
      <Subtitle2 as={useHeading()} className={styles.heading}>
        {useText(guideText).beforeTheTalk}
      </Subtitle2>
      <Points lines={guide.frame.text[language]} />
    </div>
  );
}

function Topics({ guide, go }: OverviewProps) {
  const styles = useGuideStyles();
  const language = useLanguage();
  const text = useText(guideText);
  return (
    <div className={styles.part}>
      <Subtitle2 as={useHeading()} className={styles.heading}>
        {text.topics}
      </Subtitle2>
      <Body1 as="p" className={mergeClasses(styles.words, styles.quiet)}>
        {text.anyOrder}
      </Body1>
      <ol className={styles.topics}>
        {guide.topics.map((topic, at) => (
          <li key={topic.id} className={styles.topic}>
            <Button appearance="subtle" className={styles.topicButton} onClick={() => go(at)}>
              <span className={styles.topicNumber}>{at + 1}</span> {topic.text[language].title}
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
