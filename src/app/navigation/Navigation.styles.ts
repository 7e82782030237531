import { makeStyles, tokens } from '@fluentui/react-components';

/** Where the pages are behind a button, and where they stand as a list beside the page: widths of the shell. */
const menuBelow = '@container (max-width: 719px)';
const besideFrom = '@container (min-width: 1008px)';

export const useNavigationStyles = makeStyles({
  button: { display: 'none', [menuBelow]: { display: 'inline-flex' } },
  pages: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [besideFrom]: { flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  },
  many: { [menuBelow]: { display: 'none' } },
  open: {
    [menuBelow]: {
      display: 'flex',
      flexDirection: 'column',
      marginTop: tokens.spacingVerticalS,
      padding: tokens.spacingVerticalXS,
      borderRadius: tokens.borderRadiusXLarge,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  page: {
    display: 'block',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [besideFrom]: listed(),
  },
  inMenu: { [menuBelow]: listed() },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    [besideFrom]: marked(),
  },
  currentInMenu: { [menuBelow]: marked() },
});

/** In a list the mark stands before the name. */
function listed() {
  return {
    minHeight: '40px',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalM,
    borderBottomStyle: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
    },
  } as const;
}

function marked() {
  return {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 ${tokens.colorCompoundBrandStroke}`,
  } as const;
}
