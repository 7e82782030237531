import { createContext, type ReactNode, useContext } from 'react';
import type { InBothLanguages, Language } from '../contracts/language';

const LanguageContext = createContext<Language>('da');

/** Everything below speaks this language, and says so to screen readers. */
export function LanguageProvider(props: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <LanguageContext.Provider value={props.language}>
      <div lang={props.language}>{props.children}</div>
    </LanguageContext.Provider>
  );
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Picks the reader's language out of a room's `text.ts`. */
export function useText<T>(texts: InBothLanguages<T>): T {
  return texts[useLanguage()];
}

/** `da-dk`, `DA`, `nb-NO` → Danish for the Scandinavian languages, which read it; English for the rest. */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || /^(da|nb|nn|no|sv|fo|kl)\b/i.test(locale) ? 'da' : 'en';
}
