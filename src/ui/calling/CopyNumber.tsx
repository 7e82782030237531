import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useState } from 'react';
import { useText } from '../../text';
import { Spoken } from '../Spoken';
import { copyText } from './copyText';
import { callingText } from './text';

const useStyles = makeStyles({
  // A device that is touched can call, or has no use for a number on its clipboard.
  place: { display: 'inline-flex', position: 'relative', '@media (hover: none)': { display: 'none' } },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid currentColor` },
  },
});

/** How long the answer stands on the button, in milliseconds. */
const shownFor = 4000;

type Answer = 'copied' | 'refused';

/** Takes a number along to a telephone that is not this device. Plain elements: it also stands outside Fluent's provider. */
export function CopyNumber({ number }: { readonly number: string }) {
  const styles = useStyles();
  const text = useText(callingText);
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!answer) return undefined;
    const timer = setTimeout(() => setAnswer(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [answer]);
  const copy = async () => setAnswer((await copyText(number)) ? 'copied' : 'refused');
  const words = { copied: text.numberCopied(number), refused: text.numberRefused(number) };
  return (
    <span className={styles.place}>
      <button
        type="button"
        className={styles.button}
        aria-label={answer ? undefined : text.copyNumber(number)}
        onClick={() => void copy()}
      >
        {answer === 'copied' ? <Checkmark16Regular aria-hidden /> : <Copy16Regular aria-hidden />}
        {answer ? text[answer] : text.copy}
      </button>
      <Spoken words={answer ? words[answer] : ''} />
    </span>
  );
}
