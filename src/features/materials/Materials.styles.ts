import { makeStyles, tokens } from '@fluentui/react-components';

const wide = '@container (min-width: 860px)';

export const useMaterialsStyles = makeStyles({
  choices: { flexWrap: 'wrap' },
  gallery: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalXL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** A real preview, small: for the eyes alone. */
  window: {
    height: '200px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    pointerEvents: 'none',
  },
  small: { width: '250%', transform: 'scale(0.4)', transformOrigin: 'top left' },
  quiet: { color: tokens.colorNeutralForeground2 },
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 320px)' },
  },
  /** On narrow pages what one came to do comes before the picture. */
  aside: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    [wide]: { gridColumnStart: 2, gridRowStart: 1 },
  },
  main: { minWidth: 0, [wide]: { gridColumnStart: 1, gridRowStart: 1 } },
  name: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  /** Slides one below the other, each with what is said to it. */
  sheets: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  sources: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  logo: {
    alignSelf: 'flex-start',
    maxWidth: '240px',
    maxHeight: '96px',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: '#ffffff',
  },
  swatched: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  swatch: {
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
  fields: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Paper is white in every theme, as it will be when it is printed; in forced colours it takes the reader's. */
export const usePaperStyles = makeStyles({
  paper: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '14px',
    padding: '36px 32px',
    borderTop: '12px solid var(--material-colour)',
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    backgroundColor: '#ffffff',
    color: '#1f2a2e',
    overflowWrap: 'anywhere',
    '@container (max-width: 479px)': { padding: '24px 20px' },
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', color: 'CanvasText', border: '1px solid' },
  },
  foot: { display: 'flex', justifyContent: 'flex-end' },
  mark: { maxWidth: '160px', maxHeight: '48px', objectFit: 'contain' },
  slide: { minHeight: '260px', boxSizing: 'border-box' },
  title: { margin: 0, fontSize: '28px', lineHeight: '1.15', fontWeight: tokens.fontWeightSemibold },
  poster: { fontSize: '38px' },
  lead: { margin: 0, fontSize: '17px', lineHeight: '1.45' },
  heading: { margin: '8px 0 0', fontSize: '17px', lineHeight: '1.3', color: 'var(--material-colour)' },
  text: { margin: 0, fontSize: '15px', lineHeight: '1.5' },
  points: { margin: 0, paddingLeft: '20px', fontSize: '15px', lineHeight: '1.5' },
  panel: {
    margin: 0,
    padding: '16px 20px',
    borderRadius: '8px',
    backgroundColor: 'var(--material-panel)',
    display: 'grid',
    rowGap: '8px',
  },
  call: {
    margin: 0,
    fontSize: '14px',
    fontWeight: tokens.fontWeightSemibold,
    color: 'var(--material-colour)',
  },
  number: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '16px',
    alignItems: 'baseline',
  },
  digits: { fontSize: '20px', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  missing: { padding: '0 4px', borderRadius: '4px', backgroundColor: '#fde7c2', color: '#5a3a00' },
});
