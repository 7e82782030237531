import { Button, makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import { ArrowExit20Regular } from '@fluentui/react-icons/svg/arrow-exit';
import { type KeyboardEvent, useState } from 'react';
import { useText } from '../../text';
import { useLeave } from './QuickExit';
import { quickExitText } from './text';
import { canLeave } from './window';

const useStyles = makeStyles({
  // Last in the page, so that it is never read or tabbed to before the numbers, and in sight wherever one has scrolled to.
  place: {
    position: 'sticky',
    bottom: tokens.spacingVerticalL,
    zIndex: 2,
    alignSelf: 'flex-end',
    '@media print': { display: 'none' },
  },
  button: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    fontWeight: tokens.fontWeightRegular,
  },
  tip: {
    position: 'absolute',
    right: 0,
    bottom: '100%',
    width: 'max-content',
    maxWidth: '240px',
    // Its own room below, so that the pointer can go from the button to the words.
    paddingBottom: tokens.spacingVerticalS,
  },
  words: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    boxShadow: tokens.shadow8,
  },
  hidden: { display: 'none' },
});

/** The way out at once, in sight on every page and never the first thing on it. It says what it does before it is used. */
export function QuickExitButton() {
  const styles = useStyles();
  const text = useText(quickExitText);
  const leave = useLeave();
  const tipId = useId('quick-exit');
  const [told, setTold] = useState(false);
  if (!leave) return null;
  const escaped = (key: KeyboardEvent) => key.key === 'Escape' && setTold(false);
  return (
    // The pointer may rest on the words too; the keyboard reads them with the button.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.place} onMouseEnter={() => setTold(true)} onMouseLeave={() => setTold(false)}>
      <Button
        className={styles.button}
        shape="circular"
        icon={<ArrowExit20Regular />}
        aria-describedby={tipId}
        onFocus={() => setTold(true)}
        onBlur={() => setTold(false)}
        onKeyDown={escaped}
        onClick={leave}
      >
        {text.leave}
      </Button>
      <span role="tooltip" id={tipId} className={mergeClasses(styles.tip, !told && styles.hidden)}>
        <span className={styles.words}>{canLeave() ? text.leaves : text.hides}</span>
      </span>
    </div>
  );
}
