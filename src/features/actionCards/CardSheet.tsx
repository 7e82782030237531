/** A card on paper: one sheet of A4, black on white, whatever the screen looks like. */
import { partNames } from '../../content/actionCards';
import type { PlaceAddress } from '../../contracts/host';
import type { HelpNumber } from '../../contracts/helpNumber';
import { useLanguage, useText } from '../../text';
import { useSheetStyles } from './CardSheet.styles';
import type { CardPerson } from './localFacts';
import type { QrPath } from './qrPath';
import { SheetFoot } from './SheetFoot';
import { SheetPart, SheetWords, unbroken } from './SheetPart';
import type { ShownCard, ShownFact } from './shownCard';
import { cardText } from './text';
import { useFitOnPage } from './useFitOnPage';
import { whenToUse } from './whenToUse';

export interface CardSheetProps {
  readonly card: ShownCard;
  readonly numbers: readonly HelpNumber[];
  readonly municipality: string;
  readonly personsNow: () => readonly CardPerson[];
  readonly address: PlaceAddress | undefined;
  readonly qr: QrPath | undefined;
}

export function CardSheet(props: CardSheetProps) {
  const { card, numbers } = props;
  const styles = useSheetStyles();
  const language = useLanguage();
  const text = useText(cardText);
  const sheet = useFitOnPage();
  const sparring = {
    ...card.sparring,
    facts: [
      ...(card.namesResourcePerson ? personFacts(props.personsNow(), text) : []),
      ...card.sparring.facts,
    ],
  };
  return (
    <div ref={sheet} lang={language} className={styles.sheet}>
      <header className={styles.header}>
        <span>{`${text.actionCard} · ${card.role}`}</span>
        <span>{props.municipality}</span>
      </header>
      <h1 className={styles.title}>{card.title}</h1>
      <p className={styles.trigger}>{whenToUse(card.trigger, text.useTheCard)}</p>
      <section className={styles.urgent}>
        <SheetWords part={card.urgent} />
        <dl className={styles.numbers}>
          {numbers.map(({ label, number }) => (
            <div key={number} className={styles.number}>
              <dt className={styles.label}>{label[language]}</dt>
              <dd className={styles.digits}>{number}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className={styles.columns}>
        <div className={styles.column}>
          <section>
            <h2 className={styles.heading}>{partNames.steps[language]}</h2>
            <ol className={styles.list}>
              {card.steps.map(({ lead, rest, who, when }) => (
                <li key={lead} className={styles.item}>
                  <strong>{unbroken(lead)}</strong> {unbroken(rest)}{' '}
                  <span className={styles.aside}>{`${who} · ${when}`}</span>
                </li>
              ))}
            </ol>
          </section>
          <section>
            <h2 className={styles.heading}>{partNames.mustNot[language]}</h2>
            <ul className={styles.list}>
              {card.mustNot.map(({ lead, rest }) => (
                <li key={lead} className={styles.item}>
                  <strong>{unbroken(lead)}</strong> {unbroken(rest)}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div className={styles.column}>
          <SheetPart part={card.children} />
          <SheetPart part={sparring} />
          <SheetPart part={card.bridging} />
          <SheetPart part={card.documentation} />
          <SheetPart part={card.followUp} />
        </div>
      </div>
      <SheetFoot {...props} />
    </div>
  );
}

/** Nobody known: a line to write on. */
function personFacts(
  persons: readonly CardPerson[],
  text: { readonly resourcePerson: string; readonly writeHere: string },
): ShownFact[] {
  const lines = persons.map(({ name, phone }) => [name, phone].filter(Boolean).join(', '));
  return (lines.length > 0 ? lines : [text.writeHere]).map((value) => ({
    fact: 'resourcePerson',
    name: text.resourcePerson,
    value,
  }));
}
