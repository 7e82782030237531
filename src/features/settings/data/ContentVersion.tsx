import { Body1 } from '@fluentui/react-components';
import { contentVersion } from '../../../content/contentVersion';
import { longDate, useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../Rows.styles';
import { dataText } from './text';

/** Which edition of the supplied texts this page shows, so that people who talk about them know they saw the same. */
export function ContentVersion() {
  const styles = useRowStyles();
  const text = useText(dataText);
  const day = longDate(contentVersion.date, useLanguage());
  return (
    <Section heading={text.content}>
      <div className={styles.stack}>
        <Body1>{text.version(contentVersion.number, day)}</Body1>
        <Body1 className={styles.quiet}>{text.versionAdvice}</Body1>
      </div>
    </Section>
  );
}
