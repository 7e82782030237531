import { useText } from '../../text';
import { useSheetStyles } from './CardSheet.styles';
import type { ShownFact, ShownPart } from './shownCard';
import { cardText } from './text';

/** One part of the frame on paper. */
export function SheetPart({ part }: { readonly part: ShownPart }) {
  return (
    <section>
      <SheetWords part={part} />
      <FactLine facts={part.facts} />
    </section>
  );
}

export function SheetWords({ part }: { readonly part: ShownPart }) {
  const styles = useSheetStyles();
  return (
    <>
      <h2 className={styles.heading}>{part.name}</h2>
      {part.lines.map((line) => (
        <p key={line} className={styles.words}>
          {unbroken(line)}
        </p>
      ))}
    </>
  );
}

function FactLine({ facts }: { readonly facts: readonly ShownFact[] }) {
  const styles = useSheetStyles();
  const text = useText(cardText);
  return (
    <>
      {facts.map(({ name, value, href }) => (
        <p key={`${name} ${value ?? ''}`} className={styles.words}>
          {`${name}: `}
          <strong>{value ?? text.notFilledIn}</strong>
          {/* Nobody can press a name on paper. */}
          {href?.startsWith('mailto:') && `, ${href.slice('mailto:'.length)}`}
        </p>
      ))}
    </>
  );
}

/** A number stays on one line: nobody dials half of it. */
export function unbroken(words: string): string {
  return words.replace(/(\d) (?=\d)/g, '$1\u00a0');
}
