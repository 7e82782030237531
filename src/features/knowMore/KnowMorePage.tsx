import { Body1, Button, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { LocalText } from '../../content';
import { useLanguage, useText } from '../../text';
import { ArrivalHeading, Section, SubHeadings } from '../../ui';
import { ArticleText } from './ArticleText';
import { Fold } from './Fold';
import { articlesOf, groupNames } from './groups';
import { useKnowMoreStyles } from './KnowMore.styles';
import { knowMoreText } from './text';

export interface KnowMorePageProps {
  readonly localTexts: readonly LocalText[];
  /** The reader came here from another page: the keyboard goes on from the heading. */
  readonly takeFocus: boolean;
  readonly back: () => void;
}

/** Short answers behind their headings, grouped as one looks for them. */
export function KnowMorePage({ localTexts, takeFocus, back }: KnowMorePageProps) {
  const styles = useKnowMoreStyles();
  const language = useLanguage();
  const text = useText(knowMoreText);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <Button appearance="subtle" className={styles.back} icon={<ArrowLeft20Regular />} onClick={back}>
          {text.back}
        </Button>
        <ArrivalHeading size="page" takeFocus={takeFocus}>
          {text.knowMore}
        </ArrivalHeading>
        <Body1 className={mergeClasses(styles.words, styles.quiet)}>{text.purpose}</Body1>
      </header>
      <SubHeadings>
        {groupNames.map((group) => (
          <Section key={group} heading={text.groups[group]}>
            <div className={styles.items}>
              {articlesOf(group).map((article) => (
                <Fold key={article.id} title={article.title[language]}>
                  <ArticleText article={article} localTexts={localTexts} />
                </Fold>
              ))}
            </div>
          </Section>
        ))}
        <AboutThisPage />
      </SubHeadings>
    </div>
  );
}

/** What the page itself does and does not do: ours to promise, so it needs no source. */
function AboutThisPage() {
  const styles = useKnowMoreStyles();
  const text = useText(knowMoreText);
  const lines = (words: readonly string[]) => (
    <ul className={styles.points}>
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <Section heading={text.groups.thisPage}>
      <div className={styles.items}>
        <Fold title={text.leaving}>{lines(text.leavingLines)}</Fold>
        <Fold title={text.privacy}>{lines(text.privacyLines)}</Fold>
      </div>
    </Section>
  );
}
