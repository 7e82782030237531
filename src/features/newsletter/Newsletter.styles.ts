import { makeStyles, tokens } from '@fluentui/react-components';

export const useNewsletterStyles = makeStyles({
  /** What is to be done now, before everything else of the year. */
  now: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    overflowWrap: 'anywhere',
    '@container (max-width: 479px)': { padding: tokens.spacingHorizontalL },
  },
  month: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr) 176px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    overflowWrap: 'anywhere',
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    '@container (max-width: 599px)': {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      paddingInline: tokens.spacingHorizontalM,
    },
  },
  monthName: { color: tokens.colorNeutralForeground2 },
  title: { '@container (max-width: 599px)': { gridColumn: '1 / -1', gridRow: 2 } },
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  /** A letter reads like one: not wider than the eye takes in. */
  letter: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '68ch',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    '@container (max-width: 479px)': { padding: tokens.spacingHorizontalL },
  },
  letterTitle: { margin: 0 },
  letterHeading: { margin: `${tokens.spacingVerticalM} 0 0` },
  paragraph: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  numbers: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  missing: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorPaletteYellowForeground2,
  },
  archive: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
});
