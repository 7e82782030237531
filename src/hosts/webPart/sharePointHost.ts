import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { Host, HostAppearance, SurroundingColors, ThemeName } from '../../contracts/host';
import { languageOf } from '../../text';

/** A host whose surroundings the web part tells of as SharePoint and Teams report them. */
export interface SharePointHost extends Host {
  change(next: Partial<HostAppearance>): void;
}

export function sharePointHost(first: HostAppearance): SharePointHost {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    appearance: () => current,
    // The session is the page's own: SharePoint asks for a sign-in when the page is opened again, and only then.
    signInAgain: () => window.location.reload(),
    // In Teams the address belongs to Teams, and nobody can open it from paper.
    ...(first.placement === 'part' ? placesOf(window.location.href) : undefined),
    onAppearance(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    change(next) {
      current = { ...current, ...next };
      for (const changed of listeners) changed();
    },
  };
}

const placeParameter = 'stalkingberedskab';

/**
 * Places by a parameter of the page's own address: the part changes nothing in it, but opens where it says.
 * @param page the address of the page the part stands on
 */
export function placesOf(page: string): Required<Pick<Host, 'openedAt' | 'addressOf'>> {
  return {
    openedAt: () => new URL(page).searchParams.get(placeParameter) ?? undefined,
    addressOf(place) {
      const { origin, pathname } = new URL(page);
      return { href: `${origin}${pathname}?${placeParameter}=${place}`, opens: 'here' };
    },
  };
}

/** The section's own colours; a dark section is told by `isInverted`. */
export function sectionAppearance(
  theme: IReadonlyTheme | undefined,
): Pick<HostAppearance, 'theme' | 'colors'> {
  const { semanticColors, palette, isInverted = false } = theme ?? {};
  const colors: SurroundingColors = {
    background: semanticColors?.bodyBackground,
    text: semanticColors?.bodyText,
    brand: palette?.themePrimary,
    brandHover: palette?.themeDarkAlt,
    onBrand: semanticColors?.primaryButtonText,
    link: semanticColors?.link,
  };
  return { theme: isInverted ? 'dark' : 'light', colors };
}

const teamsThemes: Readonly<Record<string, ThemeName>> = { dark: 'dark', contrast: 'contrast' };

/** Teams has themes of its own, and the product is all there is in its frame. */
export function teamsAppearance(context: {
  readonly theme?: string;
  readonly locale?: string;
}): HostAppearance {
  return {
    theme: teamsThemes[context.theme ?? ''] ?? 'light',
    colors: undefined,
    language: languageOf(context.locale),
    placement: 'page',
  };
}
