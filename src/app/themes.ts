import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { SurroundingColors, ThemeName } from '../contracts/host';

/** Fluent's own themes for Teams, by the host's word for them. */
const fluentThemes: Readonly<Record<ThemeName, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/**
 * The theme of the host, in the colours of the surroundings where they have any. On a coloured background all text takes
 * the one colour that is known to be readable there: Fluent's greys were chosen for other backgrounds.
 */
export function fluentTheme(theme: ThemeName, colors: SurroundingColors = {}): Theme {
  const { background, text, brand, brandHover, onBrand, link } = colors;
  const set = (value: string | undefined, ...names: (keyof Theme)[]): Partial<Theme> =>
    value === undefined ? {} : Object.fromEntries(names.map((name) => [name, value]));
  const mixed = (share: number) =>
    theme === 'dark' && background && text
      ? `color-mix(in srgb, ${text} ${share}%, ${background})`
      : undefined;
  return {
    ...fluentThemes[theme],
    // Lines and quiet surfaces of the dark theme would drown in a colour: here they are its own text, thinned.
    ...set(mixed(45), 'colorNeutralStroke1', 'colorNeutralStroke2'),
    ...set(mixed(12), 'colorNeutralBackground3', 'colorNeutralBackground4', 'colorNeutralBackground1Hover'),
    ...set(background, 'colorNeutralBackground1', 'colorNeutralBackground2'),
    ...set(text, 'colorNeutralForeground1', 'colorNeutralForeground2', 'colorNeutralForeground3'),
    // Nor can the dark theme's own red, amber and green be read on a colour: an icon and words say it there.
    ...set(
      theme === 'dark' && background ? text : undefined,
      ...(['colorPaletteRedForeground1', 'colorStatusDangerForeground1'] as const),
      ...(['colorStatusWarningForeground1', 'colorStatusWarningForeground3'] as const),
      'colorStatusSuccessForeground1',
    ),
    ...set(
      brand,
      ...(['colorBrandBackground', 'colorCompoundBrandStroke'] as const),
      // Ticks and chosen radios.
      ...(['colorCompoundBrandBackground', 'colorCompoundBrandForeground1'] as const),
    ),
    // A strong section has white for its actions: Fluent's white words on them could not be seen.
    ...set(onBrand, 'colorNeutralForegroundOnBrand'),
    // What is in danger's own red is not on the brand, and keeps the theme's words on it.
    ...(onBrand && { colorOnDanger: fluentThemes[theme].colorNeutralForegroundOnBrand }),
    ...set(
      brandHover,
      ...(['colorBrandBackgroundHover', 'colorBrandBackgroundPressed'] as const),
      ...(['colorCompoundBrandBackgroundHover', 'colorCompoundBrandBackgroundPressed'] as const),
      ...(['colorCompoundBrandForeground1Hover', 'colorCompoundBrandForeground1Pressed'] as const),
      ...(['colorCompoundBrandStrokeHover', 'colorCompoundBrandStrokePressed'] as const),
    ),
    ...set(
      link,
      'colorBrandForegroundLink',
      'colorBrandForegroundLinkHover',
      'colorBrandForegroundLinkPressed',
    ),
  };
}
