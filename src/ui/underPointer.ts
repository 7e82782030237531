import { tokens } from '@fluentui/react-components';

/**
 * A thing with several words in it while the pointer is over it. In high contrast the colour behind turns bright, so the
 * words have to turn with it, quiet ones too.
 */
export const underPointer = {
  backgroundColor: tokens.colorNeutralBackground1Hover,
  color: tokens.colorNeutralForeground1Hover,
  '& *': { color: 'inherit' },
} as const;
