import { Body1, Button, Link } from '@fluentui/react-components';
import { useLanguage, useText } from '../../../text';
import { useRowStyles } from '../Rows.styles';
import type { Finding } from './findings';
import { findingWords, type Mend } from './findingWords';
import type { Mends } from './mends';
import { healthText } from './text';

/** One thing that is not as it should be, with its mend where the mend is not the same for all. */
export function FindingLine({ finding, mends }: { readonly finding: Finding; readonly mends: Mends }) {
  const styles = useRowStyles();
  const text = useText(healthText);
  const { words, mend } = findingWords(finding, { text, language: useLanguage(), mends });
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Body1 className={styles.words}>{words}</Body1>
        {mend && <Mending mend={mend} />}
      </div>
    </li>
  );
}

function Mending({ mend }: { readonly mend: Mend }) {
  if ('href' in mend)
    return (
      <Link href={mend.href} target="_blank" rel="noreferrer" aria-label={mend.label}>
        {mend.name}
      </Link>
    );
  return (
    <Button aria-label={mend.label} onClick={mend.run}>
      {mend.name}
    </Button>
  );
}
