import { makeStyles, tokens } from '@fluentui/react-components';

export const useAnswersStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '480px' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  described: { display: 'flex', flexDirection: 'column' },
  // Fluent greys the words of what is not chosen, as if they could not be.
  choice: { color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});
