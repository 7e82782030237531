import { Body1, Button } from '@fluentui/react-components';
import { longDate, useLanguage, useText } from '../../../text';
import { areaKey, areaName } from '../areas/areaRow';
import { typedText } from '../ownNumbers/ownNumber';
import { accessText } from '../ready/accessText';
import { useRowStyles } from '../Rows.styles';
import type { Finding } from './findings';
import type { Mends } from './mends';
import { healthText } from './text';

/** One thing that is not as it should be, with its mend where the mend is not the same for all. */
export function FindingLine({ finding, mends }: { readonly finding: Finding; readonly mends: Mends }) {
  const styles = useRowStyles();
  const { words, mend } = useWords(finding, mends);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Body1 className={styles.words}>{words}</Body1>
        {mend && (
          <Button aria-label={mend.label} onClick={mend.run}>
            {mend.name}
          </Button>
        )}
      </div>
    </li>
  );
}

interface Words {
  readonly words: string;
  readonly mend?: { readonly name: string; readonly label?: string; readonly run: () => void };
}

function useWords(finding: Finding, mends: Mends): Words {
  const text = useText(healthText);
  const access = useText(accessText);
  const language = useLanguage();
  switch (finding.kind) {
    case 'list':
      return { words: text.list(finding.list.title[language]) };
    case 'columns':
      return { words: text.columns(finding.list.title[language], finding.count) };
    case 'access':
      return { words: access.step(finding.step) };
    case 'areaUncovered': {
      const area = areaName(finding.area);
      const run = () => mends.addPerson(areaKey(finding.area));
      return {
        words: text.areaUncovered(area),
        mend: { name: text.addPerson, label: text.addPersonTo(area), run },
      };
    }
    case 'noContact':
      return { words: text.noContact, mend: { name: text.writeContact, run: mends.writeContact } };
    case 'noNumbers':
      return { words: text.noNumbers, mend: { name: text.toNumbers, run: mends.seeNumbers } };
    case 'suppliedOld': {
      const numbers = finding.old.numbers.join(', ');
      return {
        words: text.suppliedOld(numbers, longDate(finding.old.since, language)),
        mend: { name: text.toNumbers, label: text.toNumber(numbers), run: mends.seeNumbers },
      };
    }
    case 'numberUnchecked':
    case 'numberOld': {
      const { fields } = finding.number;
      const label = typedText('Title', fields.Title);
      const day = longDate(typedText('CheckedOn', fields.CheckedOn) || '2000-01-01', language);
      return {
        words: finding.kind === 'numberOld' ? text.numberOld(label, day) : text.numberUnchecked(label),
        mend: { name: text.toNumbers, label: text.toNumber(label), run: mends.seeNumbers },
      };
    }
  }
}
