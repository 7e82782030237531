import type { GuardFinding } from '../../contracts/guardFinding';
import { Spoken } from '../Spoken';
import { GuardNotes } from './GuardNotes';
import { useGuardWords } from './guarding';

/** What the guard found in one field, in its own words, at the field; what blocks is spoken as well. */
export function FieldGuard(props: {
  /** The text as it stands in the field. */
  readonly text: string;
  readonly findings: readonly GuardFinding[];
  /** Selects the place in the field. */
  readonly show?: (start: number, end: number) => void;
  readonly dismiss: (finding: GuardFinding) => void;
}) {
  const { findings } = props;
  const words = useGuardWords(findings.length > 0);
  const notes = findings.flatMap((finding) => {
    const kind = words?.kinds[finding.kind];
    if (!words || !kind) return [];
    const blocks = finding.severity === 'block';
    return [
      {
        ...{ title: kind.found, why: kind.why, blocks, start: finding.start, end: finding.end },
        advice: blocks ? `${kind.instead} ${words.outcome.block}` : kind.instead,
        dismiss: blocks ? undefined : () => props.dismiss(finding),
      },
    ];
  });
  const blocking = notes.find(({ blocks }) => blocks);
  return (
    <>
      <GuardNotes text={props.text} notes={notes} show={props.show} />
      <Spoken words={blocking ? `${blocking.title} ${blocking.advice}` : ''} />
    </>
  );
}
