import { makeStyles, tokens } from '@fluentui/react-components';

export const useYearLineStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) minmax(0, 240px) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    '@container (max-width: 719px)': {
      columnGap: tokens.spacingHorizontalM,
      rowGap: tokens.spacingVerticalXS,
    },
    '@container (min-width: 480px) and (max-width: 719px)': {
      gridTemplateColumns: '28px minmax(0, 1fr) auto',
    },
    // The way to write comes last: beside a name it would leave no room for long words.
    '@container (max-width: 479px)': {
      gridTemplateColumns: '28px minmax(0, 1fr)',
      '> :last-child': { gridColumn: 2, justifySelf: 'start' },
    },
  },
  aside: { '@container (max-width: 719px)': { gridColumn: '2 / -1', gridRow: 2 } },
  number: {
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
