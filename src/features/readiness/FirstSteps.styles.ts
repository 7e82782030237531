import { makeStyles, tokens } from '@fluentui/react-components';

export const useFirstStepsStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
  },
  headingRow: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  heading: { margin: 0 },
  note: { color: tokens.colorNeutralForeground3 },
  rest: { color: tokens.colorNeutralForeground2 },
  avoid: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
