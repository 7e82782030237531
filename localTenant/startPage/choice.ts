/** What can be chosen on the start page, and the address each choice opens. */
import type { Addresses } from '../addresses';
import { people, type Person } from '../people';
import { sites } from '../team';

export type Language = 'da' | 'en';
export const languages: readonly Language[] = ['da', 'en'];

/** In the order in which they are offered; the first is chosen beforehand. */
export const surfaces = [
  'personal',
  'channel',
  'configuration',
  'page',
  'webPart',
  'webPartInTeams',
] as const;
export type SurfaceChoice = (typeof surfaces)[number];
export const themes = ['default', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themes)[number];

export interface Choice {
  readonly person: Person['key'];
  readonly surface: SurfaceChoice;
  readonly theme: ThemeChoice;
  readonly language: Language;
}

/** @returns nothing when any part is missing or unknown */
export function choiceFrom(query: URLSearchParams): Choice | undefined {
  const person = people.find(({ key }) => key === query.get('person'))?.key;
  const surface = surfaces.find((one) => one === query.get('surface'));
  const theme = themes.find((one) => one === query.get('theme'));
  const language = languages.find((one) => one === query.get('language'));
  return person && surface && theme && language && { person, surface, theme, language };
}

export function addressOf(choice: Choice, { teamsHost, tab, sharepoint }: Addresses): string {
  const { person, surface, theme, language } = choice;
  if (surface === 'webPart' || surface === 'webPartInTeams')
    return `${sharepoint}/_tenant/signIn?${new URLSearchParams({ person, to: pageFor(choice) }).toString()}`;
  const locale = language === 'da' ? 'da-dk' : 'en-us';
  if (surface === 'page') return `${tab}/index.html?${new URLSearchParams({ theme, locale }).toString()}`;
  return `${teamsHost}/?${new URLSearchParams({ surface, person, theme, locale }).toString()}`;
}

/** The page with the web part; SharePoint signs the person in on the way there. */
function pageFor({ surface, theme, language }: Choice): string {
  const query = new URLSearchParams({
    culture: language === 'da' ? 'da-DK' : 'en-US',
    theme: theme === 'default' ? 'light' : theme,
    ...(surface === 'webPartInTeams' ? { host: 'teams' } : {}),
  });
  return `${sites.staff}/SitePages/Beredskab.aspx?${query.toString()}`;
}
