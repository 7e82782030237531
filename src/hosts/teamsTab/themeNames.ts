/** What Teams calls its themes. */
import type { ThemeName } from '../../contracts/host';

export const themeNames: Readonly<Record<string, ThemeName>> = {
  default: 'light',
  dark: 'dark',
  contrast: 'contrast',
};
