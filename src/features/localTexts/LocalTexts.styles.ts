import { makeStyles, tokens } from '@fluentui/react-components';
import { underPointer } from '../../ui';

const focusRing = {
  outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: tokens.spacingHorizontalXXS,
} as const;
const column = { display: 'flex', flexDirection: 'column' } as const;

export const useLocalTextsStyles = makeStyles({
  purpose: { margin: 0, maxWidth: '65ch', color: tokens.colorNeutralForeground2 },
  groups: { ...column, rowGap: tokens.spacingVerticalXL },
  group: { ...column, rowGap: tokens.spacingVerticalS },
  groupName: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  ways: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  wayItem: { display: 'flex' },
  way: {
    ...column,
    flexGrow: 1,
    minWidth: 0,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': underPointer,
    ':focus-visible': focusRing,
  },
  wayName: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  itemHeading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0, maxWidth: '65ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  decision: { ':focus': { outlineStyle: 'none' } },
});

export const useEditorStyles = makeStyles({
  editor: { ...column, rowGap: tokens.spacingVerticalXL },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
    '@container (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: { ...column, rowGap: tokens.spacingVerticalS, minWidth: 0 },
  sideName: { margin: 0, fontWeight: tokens.fontWeightRegular },
  supplied: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid' },
  },
  // Marked by more than colour: what differs is underlined and heavier too.
  differs: {
    backgroundColor: 'transparent',
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  textarea: { '& textarea': { maxHeight: 'none', minHeight: '7em' } },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  draft: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
  more: { ...column, alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  opened: { ...column, rowGap: tokens.spacingVerticalM, alignSelf: 'stretch' },
  frame: {
    ...column,
    rowGap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    containerType: 'inline-size',
    '@container (max-width: 479px)': { padding: tokens.spacingHorizontalM },
  },
});
