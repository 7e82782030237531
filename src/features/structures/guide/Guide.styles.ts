import { makeStyles, tokens } from '@fluentui/react-components';

export const useGuideStyles = makeStyles({
  traits: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    border: 'none',
    minWidth: 0,
  },
});
