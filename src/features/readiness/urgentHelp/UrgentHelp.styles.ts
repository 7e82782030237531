import { makeStyles, tokens } from '@fluentui/react-components';
import { underPointer } from '../../../ui';

/**
 * These rules are also written into the hosted tab's first HTML, where no Fluent provider stands above them: tokens
 * only, no Fluent components.
 */
export const useUrgentHelpStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  numbers: {
    display: 'grid',
    gridTemplateColumns: '1fr',
    '@container (min-width: 480px)': { gridTemplateColumns: '1fr 1fr' },
    '@container (min-width: 960px)': { gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))' },
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex' },
  card: {
    flexGrow: 1,
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':hover': underPointer,
  },
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBackground3}`,
    // Set by `app/themes` where the colour for actions has words in another colour than danger's.
    color: `var(--colorOnDanger, ${tokens.colorNeutralForegroundOnBrand})`,
    ':hover': {
      backgroundColor: tokens.colorStatusDangerBackground3Hover,
      color: `var(--colorOnDanger, ${tokens.colorNeutralForegroundOnBrand})`,
    },
  },
  number: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    color: 'inherit',
    textDecorationLine: 'none',
    outlineStyle: 'none',
    // The link reaches to the card's edges, so that all of it can be pressed.
    '::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: 0,
      bottom: 0,
      left: 0,
      borderRadius: tokens.borderRadiusXLarge,
    },
    ':focus-visible::after': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.spacingHorizontalXXS,
    },
  },
  icon: { display: 'flex', paddingTop: tokens.spacingVerticalXXS },
  digits: {
    display: 'block',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  label: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  dangerNote: { color: 'inherit' },
  open: {
    display: 'block',
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  // As high before the button to copy is there as after.
  foot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    whiteSpace: 'nowrap',
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '@media (hover: none)': { minHeight: tokens.lineHeightBase200 },
    '> :last-child': { zIndex: 1 },
  },
  more: {
    width: 'fit-content',
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
