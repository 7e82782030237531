import { Link } from '@fluentui/react-components';
import { sources } from '../../content/sources';
import type { PlaceAddress } from '../../contracts/host';
import { longDate, useLanguage, useText } from '../../text';
import { Section } from '../../ui';
import { useFootStyles } from './CardFoot.styles';
import { CardLink } from './CardLink';
import { Disclosure } from './Disclosure';
import { Facts } from './Facts';
import type { QrPath } from './qrPath';
import type { ShownCard } from './shownCard';
import { cardText } from './text';

/** Who answers for the card, where its words come from, and how it is passed on. */
export function CardFoot(props: {
  readonly card: ShownCard;
  readonly address: PlaceAddress | undefined;
  readonly qr: QrPath | undefined;
  readonly share: ((title: string) => void) | undefined;
}) {
  const { card, address, qr, share } = props;
  const styles = useFootStyles();
  const text = useText(cardText);
  return (
    <div className={styles.foot}>
      <Section heading={text.aboutTheCard}>
        <Facts facts={card.foot} />
        {card.footKnown === 'no' && <p className={styles.version}>{text.factsNotHere}</p>}
        <div>
          {address && (
            <Disclosure summary={text.link}>
              <CardLink {...{ address, qr, share }} title={card.title} />
            </Disclosure>
          )}
          <Disclosure summary={`${text.sources} (${card.sources.length})`}>
            <Sources card={card} />
          </Disclosure>
        </div>
      </Section>
    </div>
  );
}

function Sources({ card }: { readonly card: ShownCard }) {
  const styles = useFootStyles();
  const language = useLanguage();
  const text = useText(cardText);
  return (
    <>
      <ul className={styles.sources}>
        {card.sources.map((key) => {
          const { title, publisher, url, seenOn } = { url: undefined, ...sources[key] };
          return (
            <li key={key}>
              {url ? (
                <Link href={url} target="_blank" rel="noreferrer" lang="da">
                  {title}
                </Link>
              ) : (
                <span lang="da">{title}</span>
              )}
              {`, ${publisher}, ${text.seenOn(longDate(seenOn, language))}`}
            </li>
          );
        })}
      </ul>
      <p className={styles.version}>{text.heldAgainst(longDate(card.checkedOn, language), card.version)}</p>
    </>
  );
}
