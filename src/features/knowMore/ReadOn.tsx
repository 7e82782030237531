import { Body1Strong } from '@fluentui/react-components';
import type { Article } from '../../content/knowMore';
import { type Source, sources } from '../../content/sources';
import { useText } from '../../text';
import { useHeading } from '../../ui';
import { useKnowMoreStyles } from './KnowMore.styles';
import { OutsideLink } from './OutsideLink';
import { knowMoreText } from './text';

/** The few sources that are worth opening. */
export function ReadOn({ article }: { readonly article: Article }) {
  const styles = useKnowMoreStyles();
  const text = useText(knowMoreText);
  const Heading = useHeading();
  if (article.links.length === 0) return null;
  return (
    <div className={styles.part}>
      <Body1Strong as={Heading} className={styles.label}>
        {text.readOn}
      </Body1Strong>
      <ul className={styles.links}>
        {article.links.map((key) => {
          const { title, publisher, url = '' }: Source = sources[key];
          return (
            <li key={key}>
              <OutsideLink href={url} lang="da">
                {title === publisher ? title : `${title}, ${publisher}`}
              </OutsideLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
