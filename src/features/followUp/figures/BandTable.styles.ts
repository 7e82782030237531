import { makeStyles, tokens } from '@fluentui/react-components';

export const useBandTableStyles = makeStyles({
  table: { width: '100%', maxWidth: '860px', borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: {
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  first: { width: '34%' },
  narrow: { width: '16%' },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    '@container (max-width: 479px)': {
      paddingInlineEnd: tokens.spacingHorizontalS,
      fontSize: tokens.fontSizeBase200,
    },
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  total: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  /** For the eyes alone: the words beside it say the same. */
  bar: {
    display: 'flex',
    height: '8px',
    marginBlock: tokens.spacingVerticalXXS,
    '@media print': { display: 'none' },
  },
  sure: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  between: {
    boxSizing: 'border-box',
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
});
