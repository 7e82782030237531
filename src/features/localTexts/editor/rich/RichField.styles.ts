import { makeStyles, tokens } from '@fluentui/react-components';

export const useRichStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wrong: { border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder2}` },
  toolbar: {
    flexWrap: 'wrap',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  address: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  editable: {
    minHeight: '7em',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: 'none',
    // The editor counts on every space being there.
    whiteSpace: 'break-spaces',
    overflowWrap: 'anywhere',
    ':focus': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': {
      borderBottomColor: 'Canvas',
      ':focus': { borderBottomColor: 'Highlight' },
    },
    '& p': { margin: 0 },
    '& p + p': { marginTop: tokens.spacingVerticalS },
    '& a': { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
    '& strong': { fontWeight: tokens.fontWeightSemibold },
  },
  points: { '& p': { display: 'list-item', listStyleType: 'disc', marginLeft: tokens.spacingHorizontalL } },
});
