import { Button, makeStyles, mergeClasses, tokens, useThemeClassName } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage, useText } from '../../text';
import { quickExitText } from './text';

const useStyles = makeStyles({
  surface: {
    position: 'fixed',
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
    // Above everything of ours and of the page around us, menus and dialogs too.
    zIndex: 2_000_000,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    outlineStyle: 'none',
  },
  words: { margin: 0 },
});

/** What stands where the page was: nothing that tells what it was about. */
export function NeutralSurface(props: { readonly openAgain: () => void }) {
  const styles = useStyles();
  const theme = useThemeClassName();
  const text = useText(quickExitText);
  const surface = useRef<HTMLElement>(null);
  // Not on the button: who goes on pressing keys is not to open the page again.
  useEffect(() => surface.current?.focus(), []);
  return createPortal(
    <section
      ref={surface}
      tabIndex={-1}
      aria-label={text.closed}
      lang={useLanguage()}
      className={mergeClasses(theme, styles.surface)}
    >
      <p className={styles.words}>{text.closed}</p>
      <Button appearance="subtle" size="small" onClick={props.openAgain}>
        {text.openAgain}
      </Button>
    </section>,
    document.body,
  );
}
