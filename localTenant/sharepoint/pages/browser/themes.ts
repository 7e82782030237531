/** A section's theme as SharePoint gives it to its web parts: palette, semantic colours, and whether it is dark. */
import type { IPalette, ISemanticColors } from '@microsoft/sp-component-base';
import type { SectionTheme, Theme } from '../options';
import { isInverted, paletteOf } from './palettes';
import type { ITheme } from './runtime';

type Slots = Partial<Record<keyof IPalette, readonly (keyof ISemanticColors)[]>>;

/** Which semantic colours come from which colour of the palette, as Fluent UI 8 maps them. */
const slots: Slots = {
  white: [
    ...(['bodyBackground', 'bodyFrameBackground', 'buttonBackground', 'primaryButtonText'] as const),
    ...(['primaryButtonTextHovered', 'primaryButtonTextPressed', 'accentButtonText'] as const),
    ...(['inputBackground', 'inputForegroundChecked', 'listBackground', 'menuBackground'] as const),
    'cardStandoutBackground',
  ],
  black: ['bodyTextChecked', 'buttonTextCheckedHovered'],
  themePrimary: [
    ...(['link', 'primaryButtonBackground', 'inputBackgroundChecked', 'inputIcon', 'menuIcon'] as const),
    ...(['inputFocusBorderAlt', 'menuHeader', 'accentButtonBackground'] as const),
  ],
  themeDark: ['primaryButtonBackgroundPressed', 'inputBackgroundCheckedHovered', 'inputIconHovered'],
  themeDarker: ['linkHovered'],
  themeDarkAlt: ['primaryButtonBackgroundHovered'],
  themeLighter: ['inputPlaceholderBackgroundChecked'],
  neutralLight: [
    ...(['bodyBackgroundChecked', 'bodyFrameDivider', 'bodyDivider', 'variantBorder'] as const),
    ...(['buttonBackgroundCheckedHovered', 'buttonBackgroundPressed', 'menuItemBackgroundPressed'] as const),
    ...(['listItemBackgroundChecked', 'listHeaderBackgroundPressed'] as const),
  ],
  neutralLighter: [
    ...(['bodyBackgroundHovered', 'buttonBackgroundHovered', 'buttonBackgroundDisabled'] as const),
    ...(['buttonBorderDisabled', 'primaryButtonBackgroundDisabled', 'disabledBackground'] as const),
    ...(['listItemBackgroundHovered', 'listHeaderBackgroundHovered', 'menuItemBackgroundHovered'] as const),
  ],
  neutralLighterAlt: ['bodyStandoutBackground', 'defaultStateBackground'],
  neutralQuaternary: ['primaryButtonTextDisabled', 'disabledSubtext'],
  neutralQuaternaryAlt: ['listItemBackgroundCheckedHovered'],
  neutralTertiary: [
    ...(['disabledBodyText', 'variantBorderHovered', 'buttonTextDisabled', 'inputIconDisabled'] as const),
    'disabledText',
  ],
  neutralTertiaryAlt: ['disabledBodySubtext', 'disabledBorder', 'buttonBackgroundChecked', 'menuDivider'],
  neutralPrimary: [
    ...(['bodyText', 'actionLink', 'buttonText', 'inputBorderHovered', 'inputText'] as const),
    ...(['listText', 'menuItemText'] as const),
  ],
  neutralDark: [
    ...(['actionLinkHovered', 'buttonTextHovered', 'buttonTextChecked', 'buttonTextPressed'] as const),
    ...(['inputTextHovered', 'menuItemTextHovered'] as const),
  ],
  neutralSecondary: [
    ...(['bodySubtext', 'focusBorder', 'inputBorder', 'smallInputBorder', 'inputPlaceholderText'] as const),
  ],
  neutralSecondaryAlt: ['buttonBorder'],
};

export function themeOf(theme: Theme, section: SectionTheme): ITheme {
  const palette = paletteOf(theme, section);
  const inverted = isInverted(theme, section);
  const fromPalette = Object.entries(slots).flatMap(([name, uses]) =>
    uses.map((use) => [use, palette[name as keyof IPalette]]),
  );
  const messages = inverted ? darkMessages : lightMessages;
  const semanticColors = { ...Object.fromEntries(fromPalette), ...messages } as Partial<ISemanticColors>;
  return { palette, semanticColors, isInverted: inverted };
}

const lightMessages: Partial<ISemanticColors> = {
  errorText: '#a4262c',
  errorIcon: '#a80000',
  errorBackground: '#fde7e9',
  warningBackground: '#fff4ce',
  severeWarningBackground: '#fed9cc',
  successBackground: '#dff6dd',
  successIcon: '#107c10',
  infoBackground: '#f3f2f1',
  messageText: '#323130',
};

const darkMessages: Partial<ISemanticColors> = {
  errorText: '#f1707b',
  errorIcon: '#f1707b',
  errorBackground: '#442726',
  warningBackground: '#433519',
  severeWarningBackground: '#4f2a0f',
  successBackground: '#393d1b',
  successIcon: '#92c353',
  infoBackground: '#323130',
  messageText: '#f3f2f1',
};
