import { makeStyles, tokens } from '@fluentui/react-components';

export const useExportStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '65ch' },
});
