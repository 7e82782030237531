import { Link } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { LocalText } from '../../content';
import { actionCard, type CardRole, type CardSituation } from '../../content/actionCards';
import type { HostAppearance, PlaceAddress } from '../../contracts/host';
import type { HelpNumber } from '../../contracts/helpNumber';
import { useLanguage, useText } from '../../text';
import { ArrivalHeading, Back, SubHeadings } from '../../ui';
import { CardBody } from './CardBody';
import { CardFoot } from './CardFoot';
import { useCardStyles } from './CardPage.styles';
import type { CardPerson, LocalFacts } from './localFacts';
import { PrintCard } from './PrintCard';
import { shownCard } from './shownCard';
import { cardText } from './text';
import { useQrPath } from './useQrPath';
import { whenToUse } from './whenToUse';

export interface CardPageProps {
  readonly role: CardRole;
  readonly situation: CardSituation;
  readonly localTexts: readonly LocalText[];
  readonly facts: LocalFacts;
  /** Every number that may be called from the card's words, the most urgent first. */
  readonly numbers: readonly HelpNumber[];
  readonly municipality: string;
  readonly placement: HostAppearance['placement'];
  /** The resource persons of the reader's area and the way to choose it; absent where they cannot be read. */
  readonly whom: ReactNode;
  /** Those persons at the moment of printing. */
  readonly personsNow: () => readonly CardPerson[];
  readonly back: { readonly href: string; readonly go: () => void };
  /** The way to editing the card's texts; absent for who may not. */
  readonly edit: { readonly href: string; readonly go: () => void } | undefined;
  /** What opens this card from paper or a mail; absent where the host has no such address. */
  readonly address: PlaceAddress | undefined;
  readonly share: ((title: string) => void) | undefined;
  /** The reader came from another page: the keyboard goes on from the card's name. */
  readonly takeFocus: boolean;
}

/** One action card, read on a screen in the order it is done; printed, it is one sheet of A4. */
export function CardPage(props: CardPageProps) {
  const { role, situation, localTexts, facts, numbers, address } = props;
  const styles = useCardStyles();
  const language = useLanguage();
  const text = useText(cardText);
  const card = useMemo(
    () => shownCard(actionCard(role, situation), { localTexts, facts, language }),
    [role, situation, localTexts, facts, language],
  );
  const qr = useQrPath(address?.href);
  useEffect(() => {
    const before = document.title;
    if (props.placement === 'page') document.title = card.title;
    return () => void (document.title = before);
  }, [props.placement, card.title]);
  return (
    <article className={styles.card}>
      <header className={styles.header}>
        <Back label={text.chooseAnother} {...props.back} />
        <div className={styles.nameAndPrint}>
          <div className={styles.name}>
            <span className={styles.kind}>{`${text.actionCard} · ${card.role}`}</span>
            <ArrivalHeading size="page" takeFocus={props.takeFocus}>
              {card.title}
            </ArrivalHeading>
          </div>
          <div className={styles.tools}>
            {props.edit && <EditCard {...props.edit} />}
            <PrintCard {...{ card, numbers, address, qr }} {...props} />
          </div>
        </div>
        <p className={styles.trigger}>{whenToUse(card.trigger, text.useTheCard)}</p>
      </header>
      <SubHeadings>
        <CardBody {...{ card, numbers }} whom={props.whom} />
        <CardFoot {...{ card, address, qr }} share={props.share} />
      </SubHeadings>
    </article>
  );
}

function EditCard(props: { readonly href: string; readonly go: () => void }) {
  const text = useText(cardText);
  return (
    <Link
      href={props.href}
      onClick={(click) => {
        click.preventDefault();
        props.go();
      }}
    >
      {text.edit}
    </Link>
  );
}
