import { makeStyles, tokens } from '@fluentui/react-components';

const sidePanel = '@container (max-width: 359px)';

/** Also written into the hosted tab's first HTML: tokens and plain elements only. */
export const useShellStyles = makeStyles({
  // Pages are laid out by the room they have, not by the window: a web part may stand in a narrow column.
  shell: {
    containerType: 'inline-size',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // A choice is as wide as its longest name, also on a telephone, unless it is told that it may be narrower.
    '& .fui-Select, & .fui-Select__select': { minWidth: 0 },
  },
  wholePage: { boxSizing: 'border-box', minHeight: '100vh' },
  partOfPage: { paddingInline: tokens.spacingHorizontalM, maxWidth: 'none' },
  main: {
    boxSizing: 'border-box',
    maxWidth: '1080px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    '@container (max-width: 479px)': { paddingInline: tokens.spacingHorizontalL },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: '40px',
  },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    [sidePanel]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL },
  /** On a side panel the icon says it, beside the product's name. */
  language: { [sidePanel]: { minWidth: 0 } },
  languageName: { [sidePanel]: { display: 'none' } },
  municipality: { display: 'block', color: tokens.colorNeutralForeground2 },
  wide: { maxWidth: '1320px' },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  navigated: {
    '@container (min-width: 1008px)': {
      display: 'grid',
      gridTemplateColumns: '184px minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalXXXL,
      // Also while the navigation is still to come.
      '> :last-child': { gridColumnStart: 2 },
    },
  },
  page: {
    containerType: 'inline-size',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
  },
});
