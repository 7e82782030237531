import { makeStyles, tokens } from '@fluentui/react-components';

export const useRowStyles = makeStyles({
  rows: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    ':not(:first-child)': {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '@container (max-width: 479px)': { paddingInline: tokens.spacingHorizontalM },
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 128px minmax(0, 220px) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    '@container (max-width: 719px)': {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      rowGap: tokens.spacingVerticalXS,
    },
  },
  tight: { display: 'flex', flexDirection: 'column', minWidth: 0, rowGap: tokens.spacingVerticalXXS },
  /** On narrow pages it stands below the name, and the way to write stays beside it. */
  aside: { '@container (max-width: 719px)': { gridColumn: '1 / -1' } },
  action: { '@container (max-width: 719px)': { gridColumn: 2, gridRow: 1 } },
  name: { fontWeight: tokens.fontWeightSemibold },
  receding: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0, maxWidth: '65ch' },
  status: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  between: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '720px' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalL,
    '@container (max-width: 599px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  field: { minWidth: 0, '& input, & select, & .fui-Input': { minWidth: 0, width: '100%' } },
});
