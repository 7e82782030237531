import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { useText } from '../../text';
import type { Place } from './place';
import { useGuideStyles } from './QuestionGuide.styles';
import { guideText } from './text';

/** On, back, and back to all topics. */
export function StepButtons(props: {
  readonly place: Place;
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  readonly go: (place: Place) => void;
}) {
  const { before, after, go } = props;
  const styles = useGuideStyles();
  const text = useText(guideText);
  return (
    <div className={styles.steps}>
      {after !== undefined && (
        <Button
          appearance="primary"
          icon={<ArrowRight20Regular aria-hidden />}
          iconPosition="after"
          aria-keyshortcuts="ArrowRight"
          onClick={() => go(after)}
        >
          {after === 'end' ? text.toTheEnd : text.next}
        </Button>
      )}
      {typeof before === 'number' && (
        <Button
          icon={<ArrowLeft20Regular aria-hidden />}
          aria-keyshortcuts="ArrowLeft"
          onClick={() => go(before)}
        >
          {text.previous}
        </Button>
      )}
      <Button appearance="subtle" onClick={() => go('overview')}>
        {text.allTopics}
      </Button>
    </div>
  );
}
