import { useEffect, useState } from 'react';
import type { Host, HostAppearance } from '../contracts/host';
import type { Language } from '../contracts/language';

const storageKey = 'stalkingberedskab:language';

function chosenLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'da' || stored === 'en' ? stored : undefined;
  } catch {
    return undefined;
  }
}

interface ChosenAppearance extends HostAppearance {
  readonly chooseLanguage: (language: Language) => void;
}

/** The host's theme and language; a language the reader chose on this device stands before the host's. */
export function useAppearance(host: Host): ChosenAppearance {
  const [appearance, setAppearance] = useState(() => host.appearance());
  const [language, setLanguage] = useState(chosenLanguage);
  useEffect(() => host.onAppearance(() => setAppearance(host.appearance())), [host]);
  return {
    ...appearance,
    language: language ?? appearance.language,
    chooseLanguage(chosen) {
      setLanguage(chosen);
      try {
        localStorage.setItem(storageKey, chosen);
      } catch {
        // Denied storage: the choice lasts as long as the page.
      }
    },
  };
}
