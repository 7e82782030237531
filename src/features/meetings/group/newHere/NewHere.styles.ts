import { makeStyles, tokens } from '@fluentui/react-components';

export const useNewHereStyles = makeStyles({
  /** What is under one small heading stands closer together than two such parts. */
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  /** Numbers below each other, and so are addresses. */
  person: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 112px minmax(0, 264px)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    '@container (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});
