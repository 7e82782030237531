import { makeStyles, tokens } from '@fluentui/react-components';

export const useCoverageStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});
