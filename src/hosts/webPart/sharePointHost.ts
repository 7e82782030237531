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
