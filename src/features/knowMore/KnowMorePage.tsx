import type { LocalText } from '../../content';
import { useLanguage, useText } from '../../text';
import { Page, Points, Section } from '../../ui';
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
    <Page
      heading={text.knowMore}
      purpose={text.purpose}
      back={{ label: text.back, go: back }}
      takeFocus={takeFocus}
    >
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
    </Page>
  );
}

/** What the page itself does and does not do: ours to promise, so it needs no source. */
function AboutThisPage() {
  const styles = useKnowMoreStyles();
  const text = useText(knowMoreText);
  return (
    <Section heading={text.groups.thisPage}>
      <div className={styles.items}>
        <Fold title={text.leaving}>
          <Points lines={text.leavingLines} />
        </Fold>
        <Fold title={text.privacy}>
          <Points lines={text.privacyLines} />
        </Fold>
      </div>
    </Section>
  );
}
