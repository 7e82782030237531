import { makeStyles, tokens } from '@fluentui/react-components';

export const usePartnersStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '65ch' },
  lines: { margin: 0, maxWidth: '65ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  decision: { ':focus': { outlineStyle: 'none' } },
});
