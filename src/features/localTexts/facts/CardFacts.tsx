import { makeStyles, tokens } from '@fluentui/react-components';
import type { Contact } from '../../../contracts/contact';
import type { ListStore } from '../../../contracts/listStore';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useLocalTextsStyles } from '../LocalTexts.styles';
import { localTextsText } from '../text';
import { cardFacts, factRow, type SettingRow } from './cardFact';
import { FactField } from './FactField';
import { danishToday } from './revision';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
    maxWidth: '760px',
  },
});

/** Who answers for the cards, and when they are to be looked through again. */
export function CardFacts(props: {
  readonly store: ListStore;
  readonly settings: readonly SettingRow[];
  readonly contact: Contact | undefined;
  /** Somebody comes to decide on what waits for them. */
  readonly askedFor: boolean;
}) {
  const styles = useStyles();
  const { purpose } = useLocalTextsStyles();
  const text = useText(localTextsText);
  const today = danishToday();
  return (
    <Section heading={text.about}>
      <p className={purpose}>{text.aboutPurpose}</p>
      <div className={styles.fields}>
        {cardFacts.map((fact) => (
          <FactField
            key={fact}
            store={props.store}
            row={factRow(props.settings, fact)}
            contact={props.contact}
            askedFor={props.askedFor}
            {...{ fact, today }}
          />
        ))}
      </div>
    </Section>
  );
}
