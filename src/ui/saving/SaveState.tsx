import { makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import { CloudCheckmark20Regular } from '@fluentui/react-icons/svg/cloud-checkmark';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { LaptopCheckmark20Regular } from '@fluentui/react-icons/svg/laptop-checkmark';
import { PersonAlert20Regular } from '@fluentui/react-icons/svg/person-alert';
import { useEffect, useRef, useState } from 'react';
import type { Saving } from '../../contracts/saving';
import { useText } from '../../text';
import { Spoken } from '../Spoken';
import { savingText } from './text';

/** Where what was written is, as people are told. */
export type SaveStateShown =
  | { readonly state: 'notSaved'; readonly why: 'typing' | 'mend' | 'guard' | 'device' | 'newerLists' }
  | { readonly state: 'savedHere' | 'saved' | 'needsYou' };

/** What storage knows of a row, as people are told; without anything under way the row is in SharePoint. */
export function saveStateOf(saving: Saving | undefined): SaveStateShown {
  if (saving === undefined) return { state: 'saved' };
  return saving.state === 'notSaved' ? saving : { state: saving.state };
}

const icons = {
  notSaved: Edit20Regular,
  savedHere: LaptopCheckmark20Regular,
  saved: CloudCheckmark20Regular,
  needsYou: PersonAlert20Regular,
} as const;

/** How long a state has to last before it is spoken, in milliseconds: most changes are in SharePoint within it. */
const settled = 600;

const useStyles = makeStyles({
  whole: { maxWidth: '44ch' },
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    paddingInline: tokens.spacingHorizontalXS,
    minHeight: '24px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  needsYou: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
  means: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Where what was written is: a word with an icon beside it, what it means on request, spoken when it changes. */
export function SaveState(props: {
  readonly shown: SaveStateShown;
  /** What it is about, for ears: there may be many of these on a page. */
  readonly of: string;
}) {
  const { shown } = props;
  const styles = useStyles();
  const text = useText(savingText);
  const [open, setOpen] = useState(false);
  const id = useId('save-state');
  const Icon = icons[shown.state];
  const name = text.names[shown.state];
  return (
    <div className={styles.whole}>
      <button
        type="button"
        className={mergeClasses(styles.state, shown.state === 'needsYou' && styles.needsYou)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon aria-hidden className={styles.icon} />
        {name}
      </button>
      {open && (
        <p id={id} className={styles.means}>
          {text.means[shown.state === 'notSaved' ? shown.why : shown.state]}
        </p>
      )}
      <Spoken words={useSpoken(shown, `${props.of}: ${name}`)} />
    </div>
  );
}

/** Nothing at first and nothing while somebody types: only what has become of it. */
function useSpoken(shown: SaveStateShown, words: string): string {
  const [spoken, setSpoken] = useState('');
  const last = useRef(words);
  const typing = shown.state === 'notSaved' && shown.why === 'typing';
  useEffect(() => {
    if (typing || last.current === words) return undefined;
    const timer = setTimeout(() => {
      last.current = words;
      setSpoken(words);
    }, settled);
    return () => clearTimeout(timer);
  }, [typing, words]);
  return spoken;
}
