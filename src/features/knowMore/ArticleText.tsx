import { Body1, Caption1 } from '@fluentui/react-components';
import { type LocalText, shownText } from '../../content';
import type { Article, Statement } from '../../content/knowMore';
import { useLanguage, useText } from '../../text';
import { Points } from '../../ui';
import { ArticleSources } from './ArticleSources';
import { useKnowMoreStyles } from './KnowMore.styles';
import { ReadOn } from './ReadOn';
import { knowMoreText } from './text';
import { Video } from './Video';

/** What one article says, where to read on, and what it stands on. */
export function ArticleText(props: { readonly article: Article; readonly localTexts: readonly LocalText[] }) {
  const { article, localTexts } = props;
  const styles = useKnowMoreStyles();
  const language = useLanguage();
  const text = useText(knowMoreText);
  const shown = article.statements.map((statement) => ({
    ...shownText(statement, localTexts, language),
    kind: statement.kind,
  }));
  return (
    <>
      {stretches(shown).map(({ kind, lines }) =>
        kind === 'point' ? (
          <Points key={lines.join()} lines={lines} />
        ) : (
          lines.map((line) => (
            <Body1 as="p" key={line} className={styles.words}>
              {line}
            </Body1>
          ))
        ),
      )}
      {shown.some(({ local }) => local) && <Caption1 className={styles.quiet}>{text.ownText}</Caption1>}
      {article.video && <Video video={article.video} localTexts={localTexts} />}
      <ReadOn article={article} />
      <ArticleSources article={article} />
    </>
  );
}

interface Stretch {
  readonly kind: Statement['kind'];
  readonly lines: readonly string[];
}

/** Points that follow each other make one list. */
function stretches(statements: readonly Stretch[]): Stretch[] {
  return statements.reduce<Stretch[]>((done, next) => {
    const last = done.at(-1);
    if (last?.kind !== next.kind) return [...done, next];
    return [...done.slice(0, -1), { kind: last.kind, lines: [...last.lines, ...next.lines] }];
  }, []);
}
