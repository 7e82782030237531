import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { ShieldError16Regular } from '@fluentui/react-icons/svg/shield-error';
import { useText } from '../../text';
import { lineAt } from './lineAt';
import { savingText } from './text';

/** A finding of the personal-data guard in words. */
export interface GuardNote {
  readonly title: string;
  readonly why: string;
  /** What to do instead. */
  readonly advice: string;
  /** Whether saving waits until it is mended. */
  readonly blocks: boolean;
  /** In UTF-16 code units of the text; `end` is the first after it. */
  readonly start: number;
  readonly end: number;
  /** Says that it is no citizen's; absent where that changes nothing. */
  readonly dismiss?: () => void;
}

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  blocks: { color: tokens.colorStatusDangerForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  action: { minHeight: '24px', fontSize: 'inherit', lineHeight: 'inherit' },
});

/** What the guard found in a field: what it is, where, why, and what to do instead. What blocks comes first. */
export function GuardNotes(props: {
  /** The text as typed, for saying which line. */
  readonly text: string;
  readonly notes: readonly GuardNote[];
  /** Selects the place in the field. */
  readonly show?: (start: number, end: number) => void;
}) {
  const { notes, show } = props;
  const styles = useStyles();
  const words = useText(savingText);
  if (notes.length === 0) return null;
  const severalLines = props.text.includes('\n');
  return (
    <ul className={styles.notes}>
      {[...notes.filter(({ blocks }) => blocks), ...notes.filter(({ blocks }) => !blocks)].map((note) => (
        <li key={`${note.start} ${note.title}`} className={styles.note}>
          <span className={mergeClasses(note.blocks && styles.blocks)}>
            {note.blocks ? <ShieldError16Regular aria-hidden /> : <Info16Regular aria-hidden />}
          </span>
          <div>
            <p className={mergeClasses(styles.title, note.blocks && styles.blocks)}>
              {[
                note.blocks ? words.guardBlocks : words.guardWarns,
                severalLines && words.line(lineAt(props.text, note.start)),
                note.title,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className={styles.advice}>{`${note.why} ${note.advice}`}</p>
            <div className={styles.actions}>
              {show && (
                <Link as="button" className={styles.action} onClick={() => show(note.start, note.end)}>
                  {words.showWhere}
                </Link>
              )}
              {note.dismiss && (
                <Link as="button" className={styles.action} onClick={note.dismiss}>
                  {words.notACitizen}
                </Link>
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
