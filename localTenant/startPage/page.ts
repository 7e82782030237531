/** The start page as HTML. Everything in it is the tenant's own; nothing of the request is repeated. */
import type { Addresses } from '../addresses';
import { people, type Person } from '../people';
import { languages, surfaces, themes, type Language } from './choice';
import { texts, type StartPageText } from './text';

export function startPageHtml(language: Language, addresses: Addresses): string {
  const text = texts[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${text.title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/startPage.css">
  </head>
  <body>
    <header>
      <div>
        <h1>${text.title}</h1>
        <p>${text.lead}</p>
      </div>
      ${languageSwitch(language, text)}
    </header>
    <main>
      <form action="/open">
        ${choices(
          'people',
          text.who,
          people.map((person) => personCard(person, language)),
        )}
        ${choices(
          'surfaces',
          text.where,
          surfaces.map((surface) => surfaceCard(surface, text)),
        )}
        <div class="pair">
          ${choices(
            'pills',
            text.theme,
            themes.map((theme) => pill('theme', theme, text.themes[theme], theme === 'default')),
          )}
          ${choices(
            'pills',
            text.language,
            languages.map((one) => pill('language', one, text.languages[one], one === language)),
          )}
        </div>
        <div class="go"><button>${text.open}</button></div>
      </form>
    </main>
    <footer>${addressList(text, addresses)}${reset(text)}</footer>
  </body>
</html>
`;
}

function languageSwitch(language: Language, text: StartPageText): string {
  const other = language === 'da' ? 'en' : 'da';
  return `<a href="/?lang=${other}" lang="${other}" hreflang="${other}">${text.otherLanguage}</a>`;
}

function choices(className: string, legend: string, cards: readonly string[]): string {
  return `<fieldset><legend>${legend}</legend><div class="${className}">${cards.join('')}</div></fieldset>`;
}

function personCard({ key, name, title }: Person, language: Language): string {
  const words = `<span class="words"><b>${name}</b><small>${title[language]}</small></span>`;
  const initials = name.split(' ').map((word) => word.charAt(0));
  const picture = `<span class="initials" aria-hidden="true">${initials.join('')}</span>`;
  return card('person', key, key === 'employee', picture + words);
}

function surfaceCard(surface: (typeof surfaces)[number], text: StartPageText): string {
  const { name, about } = text.surfaces[surface];
  const words = `<span class="words"><b>${name}</b><small>${about}</small></span>`;
  return card('surface', surface, surface === surfaces[0], words);
}

function pill(group: string, value: string, name: string, checked: boolean): string {
  return card(group, value, checked, `<span class="words">${name}</span>`);
}

function card(group: string, value: string, checked: boolean, content: string): string {
  const state = checked ? ' checked' : '';
  return `<label><input type="radio" name="${group}" value="${value}"${state}>${content}</label>`;
}

function addressList(text: StartPageText, addresses: Addresses): string {
  const kinds = ['teamsHost', 'tab', 'sharepoint'] as const;
  const rows = kinds.map(
    (kind) => `<dt>${text.addressOf[kind]}</dt><dd><code>${addresses[kind]}</code></dd>`,
  );
  return `<section><h2>${text.addresses}</h2><dl>${rows.join('')}</dl></section>`;
}

function reset(text: StartPageText): string {
  const command = '<code>npm start -- --reset</code>';
  return `<section><h2>${text.reset}</h2><p>${text.resetHow}<br>${command}</p></section>`;
}
