import { Body1 } from '@fluentui/react-components';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { longDate, useLanguage, useText } from '../../../text';
import { danishToday } from './ownNumber';
import { useOwnNumbersStyles } from './OwnNumbers.styles';
import { oldSuppliedNumbers } from './suppliedNumbers';
import { ownNumbersText } from './text';

/** The supplied numbers were checked too long ago: said to who may do something about it, never to staff. */
export function SuppliedReminder() {
  const styles = useOwnNumbersStyles();
  const language = useLanguage();
  const text = useText(ownNumbersText);
  const old = oldSuppliedNumbers(danishToday(Date.now()));
  if (!old) return null;
  return (
    <div className={styles.flag}>
      <Warning20Regular aria-hidden className={styles.flagIcon} />
      <Body1>{text.suppliedOld(old.numbers.join(', '), longDate(old.since, language))}</Body1>
    </div>
  );
}
