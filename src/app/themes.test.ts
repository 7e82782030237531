import { teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { fluentTheme } from './themes';

it('is Fluent’s own theme where the surroundings have no colours', () => {
  expect(fluentTheme('dark')).toEqual(teamsDarkTheme);
  expect(fluentTheme('light', { background: undefined, text: undefined })).toEqual(teamsLightTheme);
});

it('writes on the colour for actions in the colour that is readable there', () => {
  const strong = { background: '#305c60', text: '#ffffff', brand: '#ffffff', onBrand: '#305c60' };
  const theme = fluentTheme('dark', strong);
  expect(theme.colorBrandBackground).not.toBe(theme.colorNeutralForegroundOnBrand);
  expect(theme.colorNeutralForegroundOnBrand).toBe('#305c60');
  expect(theme).toMatchObject({ colorOnDanger: '#ffffff' });
});

it('takes one readable text colour on a coloured section', () => {
  const theme = fluentTheme('dark', { background: '#123456', text: '#ffffff' });
  expect(theme.colorNeutralBackground1).toBe('#123456');
  for (const name of [
    'colorNeutralForeground1',
    'colorNeutralForeground2',
    'colorNeutralForeground3',
    // What a field says of a mistake.
    'colorPaletteRedForeground1',
    'colorStatusDangerForeground1',
  ] as const)
    expect(theme[name]).toBe('#ffffff');
});
