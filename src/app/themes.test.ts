import { teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { fluentTheme } from './themes';

it('is Fluent’s own theme where the surroundings have no colours', () => {
  expect(fluentTheme('dark')).toEqual(teamsDarkTheme);
  expect(fluentTheme('light', { background: undefined, text: undefined })).toEqual(teamsLightTheme);
});

it('takes one readable text colour on a coloured section', () => {
  const theme = fluentTheme('dark', { background: '#123456', text: '#ffffff' });
  expect(theme.colorNeutralBackground1).toBe('#123456');
  for (const name of [
    'colorNeutralForeground1',
    'colorNeutralForeground2',
    'colorNeutralForeground3',
  ] as const)
    expect(theme[name]).toBe('#ffffff');
});
