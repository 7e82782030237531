import type { Article } from '../../content/knowMore';
import { type Source, sources } from '../../content/sources';
import { longDate, shortDate, useLanguage, useText } from '../../text';
import { useKnowMoreStyles } from './KnowMore.styles';
import { OutsideLink } from './OutsideLink';
import { knowMoreText } from './text';

/** Everything the article stands on: what, whose, and when it was last read. */
export function ArticleSources({ article }: { readonly article: Article }) {
  const styles = useKnowMoreStyles();
  const language = useLanguage();
  const text = useText(knowMoreText);
  const keys = [...new Set(article.statements.flatMap((statement) => statement.sources))];
  // The day that can be said of them all is the one that is longest ago.
  const [checkedOn] = article.statements.map((statement) => statement.checkedOn).sort();
  return (
    <details>
      <summary className={styles.summary}>{text.sources(keys.length)}</summary>
      <ul className={styles.sources}>
        {keys.map((key) => {
          const { title, publisher, url, seenOn }: Source = sources[key];
          return (
            <li key={key}>
              {url ? (
                <OutsideLink href={url} lang="da">
                  {title}
                </OutsideLink>
              ) : (
                <span lang="da">{title}</span>
              )}
              {`, ${publisher}, ${text.seenOn(shortDate(seenOn, language))}`}
            </li>
          );
        })}
      </ul>
      {checkedOn && <p className={styles.checked}>{text.checkedOn(longDate(checkedOn, language))}</p>}
    </details>
  );
}
