import { useMemo } from 'react';
import type { LocalText } from '../../content';
import { actionCard, type CardRole, type CardSituation } from '../../content/actionCards';
import type { HelpNumber } from '../../contracts/helpNumber';
import { useLanguage, useText } from '../../text';
import { SubHeadings, useHeading } from '../../ui';
import { CardBody } from './CardBody';
import { useCardStyles } from './CardPage.styles';
import type { LocalFacts } from './localFacts';
import { shownCard } from './shownCard';
import { cardText } from './text';
import { whenToUse } from './whenToUse';

/** A card as it will be read, for whoever writes it. */
export function CardPreview(props: {
  readonly role: CardRole;
  readonly situation: CardSituation;
  readonly localTexts: readonly LocalText[];
  readonly facts: LocalFacts;
  readonly numbers: readonly HelpNumber[];
}) {
  const { role, situation, localTexts, facts, numbers } = props;
  const styles = useCardStyles();
  const language = useLanguage();
  const text = useText(cardText);
  const Heading = useHeading();
  const card = useMemo(
    () => shownCard(actionCard(role, situation), { localTexts, facts, language }),
    [role, situation, localTexts, facts, language],
  );
  return (
    <div className={styles.card}>
      <div className={styles.header}>
        <span className={styles.kind}>{`${text.actionCard} · ${card.role}`}</span>
        <Heading className={styles.previewTitle}>{card.title}</Heading>
        <p className={styles.trigger}>{whenToUse(card.trigger, text.useTheCard)}</p>
      </div>
      <SubHeadings>
        <CardBody {...{ card, numbers }} />
      </SubHeadings>
    </div>
  );
}
