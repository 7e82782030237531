/** The hosted tab's first HTML: the urgent help, made from the very components that take over when scripts run. */
import {
  createDOMRenderer,
  RendererProvider,
  renderToStyleElements,
  teamsDarkTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FirstView, helpNumbersShown } from '../src/app';
import type { Tenant } from '../src/contracts/tenant';

const withoutScripts =
  '<noscript><p class="first-note" lang="da">Resten af siden vises, når browseren må køre scripts.</p></noscript>';

export interface FirstHtml {
  readonly markup: string;
  readonly css: string;
}

/** Danish, because nothing is known of the reader yet; light or dark as the browser prefers. */
export function firstHtml(tenant: Tenant): FirstHtml {
  const renderer = createDOMRenderer();
  const view = createElement(FirstView, {
    municipality: tenant.municipality,
    numbers: helpNumbersShown(tenant.helpNumbers),
    language: 'da',
  });
  const markup = renderToStaticMarkup(createElement(RendererProvider, { renderer, children: view }));
  const rules = renderToStyleElements(renderer)
    .map((element) => renderToStaticMarkup(element).replace(/^<style[^>]*>|<\/style>$/g, ''))
    .map(unescaped)
    .join('\n');
  const base =
    'html{color-scheme:light dark}' +
    'body{margin:0;background:var(--colorNeutralBackground2)}' +
    '.first-note{margin:0;padding:0 24px 24px;font-family:var(--fontFamilyBase);color:var(--colorNeutralForeground2);background:var(--colorNeutralBackground2)}';
  const used = new Set((base + rules).match(/--[A-Za-z]\w+/g));
  return {
    markup: markup + withoutScripts,
    css: [
      `:root{${tokensOf(teamsLightTheme, used)}}`,
      `@media (prefers-color-scheme:dark){:root{${tokensOf(teamsDarkTheme, used)}}}`,
      base,
      rules,
    ].join('\n'),
  };
}

function tokensOf(theme: Theme, used: ReadonlySet<string>): string {
  return Object.entries(theme)
    .map(([name, value]) => [`--${name}`, value] as const)
    .filter(([name]) => used.has(name))
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/** React escapes what stands in a style element; a style sheet wants it back. */
function unescaped(css: string): string {
  return css
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}
