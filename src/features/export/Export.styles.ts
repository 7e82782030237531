import { makeStyles, tokens } from '@fluentui/react-components';

export const useExportStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  opening: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  purpose: { color: tokens.colorNeutralForeground2, maxWidth: '65ch' },
  points: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxWidth: '65ch' },
  care: { maxWidth: '65ch', color: tokens.colorNeutralForeground2 },
});
