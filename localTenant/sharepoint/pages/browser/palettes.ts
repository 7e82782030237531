/**
 * The site's colours. A section with a background has a palette of its own, in which the same names stand for other
 * colours: that is how SharePoint makes one web part fit on every background.
 */
import type { IPalette } from '@microsoft/sp-component-base';
import type { SectionTheme, Theme } from '../options';

type Ramp = readonly string[];

/** From the background to the text: white, neutralLighterAlt … black. */
const neutralNames = [
  ...(['white', 'neutralLighterAlt', 'neutralLighter', 'neutralLight', 'neutralQuaternaryAlt'] as const),
  ...(['neutralQuaternary', 'neutralTertiaryAlt', 'neutralTertiary', 'neutralSecondaryAlt'] as const),
  ...(['neutralSecondary', 'neutralPrimaryAlt', 'neutralPrimary', 'neutralDark', 'black'] as const),
];

/** From the faintest tint to the strongest shade of the organisation's colour. */
const brandNames = [
  ...(['themeLighterAlt', 'themeLighter', 'themeLight', 'themeTertiary', 'themeSecondary'] as const),
  ...(['themePrimary', 'themeDarkAlt', 'themeDark', 'themeDarker'] as const),
];

const neutrals: Readonly<Record<'light' | 'dark' | 'soft' | 'softDark' | 'strong' | 'contrast', Ramp>> = {
  light: colours(
    'ffffff faf9f8 f3f2f1 edebe9 e1dfdd d0d0d0 c8c6c4 a19f9d 8a8886 605e5c 3b3a39 323130 201f1e 000000',
  ),
  soft: colours(
    'eef4f3 e7efee e0eae9 d8e4e3 cfdcdb c2d1d0 b6c7c6 93a5a4 748786 4c5e5e 344344 283536 1c2728 0c1415',
  ),
  dark: colours(
    '1b2224 20282a 262f31 2d3739 353f42 3d484b 465154 6b777a 8b979a b8c1c3 d5dbdc eaeff0 f4f7f7 ffffff',
  ),
  softDark: colours(
    '243032 293638 2f3d3f 364547 3e4e50 475759 516264 758385 95a1a3 bfc8c9 d9dfe0 ecf1f1 f5f8f8 ffffff',
  ),
  strong: colours(
    '2f5d62 386469 406b70 497277 527a7e 5c8286 678b8f 8fabae a9c0c2 dfe9ea eef4f4 ffffff ffffff ffffff',
  ),
  contrast: colours(
    '000000 000000 1a1a1a 262626 333333 404040 4d4d4d 808080 cccccc ffffff ffffff ffffff ffffff ffffff',
  ),
};

const brands: Readonly<Record<'light' | 'dark' | 'strong' | 'contrast', Ramp>> = {
  light: colours('f4f8f8 d5e3e5 b3ccce 739da1 427076 2f5d62 2a5458 24474b 1a3437'),
  dark: colours('0d1516 1b2f30 2c4c4d 4f8584 77adab 8fc7c5 9dcecc afd8d6 c9e6e5'),
  strong: colours('325f64 3c676c 4c7479 8fb3b5 d4e4e5 ffffff f0f6f6 e1eded c9dddd'),
  contrast: colours('000000 1a1a00 333300 999901 cccc01 ffff01 ffff01 ffff4d ffff99'),
};

export function paletteOf(theme: Theme, section: SectionTheme): Partial<IPalette> {
  return {
    ...named(neutralNames, neutralsOf(theme, section)),
    ...named(brandNames, brandOf(theme, section)),
  };
}

/** Whether text is light on a dark ground there. */
export function isInverted(theme: Theme, section: SectionTheme): boolean {
  return theme !== 'light' || section === 'strong';
}

function neutralsOf(theme: Theme, section: SectionTheme): Ramp {
  if (theme === 'contrast') return neutrals.contrast;
  if (section === 'strong') return neutrals.strong;
  if (section === 'soft') return theme === 'dark' ? neutrals.softDark : neutrals.soft;
  return neutrals[theme];
}

function brandOf(theme: Theme, section: SectionTheme): Ramp {
  return section === 'strong' && theme !== 'contrast' ? brands.strong : brands[theme];
}

function named<Name extends keyof IPalette>(
  names: readonly Name[],
  ramp: Ramp,
): Partial<Record<Name, string>> {
  return Object.fromEntries(names.map((name, index) => [name, ramp[index]])) as Partial<Record<Name, string>>;
}

function colours(text: string): Ramp {
  return text.split(' ').map((colour) => `#${colour}`);
}
