/** A section's own theme: a scope of its own whose provider the section's web parts find instead of the page's. */
import type { SectionTheme, Theme } from '../options';
import type { ITheme, RuntimeModules, ServiceScope } from './runtime';
import { themeOf } from './themes';

export interface ThemedSection {
  readonly scope: ServiceScope;
  /** Colours the section and tells its web parts. */
  show(theme: Theme, section: SectionTheme): void;
}

export function themedSection(
  parent: ServiceScope,
  { component: { ThemeProvider } }: RuntimeModules,
  element: HTMLElement,
): ThemedSection {
  const scope = parent.startNewChild();
  const provider = scope.createAndProvide(ThemeProvider.serviceKey, ThemeProvider);
  scope.finish();
  return {
    scope,
    show(theme, section) {
      const variant = themeOf(theme, section);
      paint(element, variant);
      element.dataset.section = section;
      provider._setTheme(variant);
    },
  };
}

function paint({ style }: HTMLElement, { semanticColors }: ITheme): void {
  style.setProperty('--section-background', semanticColors?.bodyBackground ?? '');
  style.setProperty('--section-text', semanticColors?.bodyText ?? '');
}
