import { makeStyles, tokens } from '@fluentui/react-components';

export const useOwnNumbersStyles = makeStyles({
  purpose: { maxWidth: '65ch', color: tokens.colorNeutralForeground2 },
  digits: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
  },
  actionButton: { minWidth: 0, whiteSpace: 'nowrap' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  flag: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
  },
  flagIcon: { color: tokens.colorStatusWarningForeground1 },
  decision: { ':focus': { outlineStyle: 'none' } },
});

export const useEditorStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
    '@container (max-width: 599px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  day: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  dayInput: { flex: '1 1 14ch', minWidth: 0 },
});
