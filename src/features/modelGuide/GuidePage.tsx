import { Body1, Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { useText } from '../../text';
import { ArrivalHeading, SubHeadings } from '../../ui';
import { useGoing } from './going';
import { useModelGuideStyles } from './ModelGuide.styles';
import { modelGuideText } from './text';

/** A page of the guide: the way back, its name, what it is for, and what it says. */
export function GuidePage(props: {
  readonly heading: string;
  readonly purpose?: string;
  /** Absent: back to all three models. Null: there is nowhere to go back to. */
  readonly back?: { readonly name: string; readonly go: () => void } | null;
  readonly children: ReactNode;
}) {
  const styles = useModelGuideStyles();
  const text = useText(modelGuideText);
  const { go, takeFocus } = useGoing();
  const back =
    props.back === undefined ? { name: text.toOverview, go: () => go({ name: 'overview' }) } : props.back;
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        {back && (
          <Button
            appearance="subtle"
            className={styles.back}
            icon={<ArrowLeft20Regular aria-hidden />}
            onClick={back.go}
          >
            {back.name}
          </Button>
        )}
        <ArrivalHeading size="page" takeFocus={takeFocus}>
          {props.heading}
        </ArrivalHeading>
        {props.purpose && (
          <Body1 as="p" className={styles.words}>
            {props.purpose}
          </Body1>
        )}
      </header>
      <SubHeadings>{props.children}</SubHeadings>
    </div>
  );
}
