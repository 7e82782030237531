import { makeStyles } from '@fluentui/react-components';
import { longDate, useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { localTextsText } from '../text';
import type { TextsPageProps } from '../textsPageProps';
import { type CardName, factRow, factValues, type SettingRow } from './cardFact';
import { FactField } from './FactField';
import { danishToday, revisionDay } from './revision';

const useStyles = makeStyles({ field: { maxWidth: '370px' } });

/** A card may have a day of its own to be looked through again; without one the day for all cards holds. */
export function OwnRevision(
  props: Pick<TextsPageProps, 'store' | 'tenant'> & {
    readonly card: CardName;
    readonly settings: readonly SettingRow[];
  },
) {
  const { card, settings } = props;
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(localTextsText);
  const forAll = revisionDay(factValues(settings));
  return (
    <Section heading={text.aboutThis}>
      <div className={styles.field}>
        <FactField
          store={props.store}
          row={factRow(settings, 'nextRevision', card)}
          contact={props.tenant.contact}
          fact="nextRevision"
          today={danishToday()}
          {...{ card }}
          hint={forAll ? text.ownRevision(longDate(forAll, language)) : text.ownRevisionOnly}
        />
      </div>
    </Section>
  );
}
