import { Body1, Body1Strong } from '@fluentui/react-components';
import { type LocalText, shownText } from '../../content';
import type { VideoSlot } from '../../content/knowMore';
import { useLanguage, useText } from '../../text';
import { useHeading } from '../../ui';
import { useKnowMoreStyles } from './KnowMore.styles';
import { OutsideLink } from './OutsideLink';
import { knowMoreText } from './text';

/** A film and the same in words. Without a film nothing is shown: the article has said it already. */
export function Video(props: { readonly video: VideoSlot; readonly localTexts: readonly LocalText[] }) {
  const { video, localTexts } = props;
  const styles = useKnowMoreStyles();
  const language = useLanguage();
  const text = useText(knowMoreText);
  const Heading = useHeading();
  if (!video.url) return null;
  return (
    <div className={styles.part}>
      <Body1Strong as={Heading} className={styles.label}>
        {text.video}
      </Body1Strong>
      <OutsideLink href={video.url}>{text.playVideo(video.title[language])}</OutsideLink>
      <details>
        <summary className={styles.summary}>{text.inWords}</summary>
        {shownText(video.textAlternative, localTexts, language).lines.map((line) => (
          <Body1 as="p" key={line} className={styles.words}>
            {line}
          </Body1>
        ))}
      </details>
    </div>
  );
}
