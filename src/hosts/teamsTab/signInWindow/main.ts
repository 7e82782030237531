/**
 * The window in which Microsoft's sign-in happens when Teams cannot do it. Plain HTML, because it is seen for a second and
 * closes by itself; built apart from the tab, so that readers never load any of it.
 */
import { languageOf } from '../../../text';
import { signInHere } from './signInHere';
import { signInText } from './text';

const language = languageOf(navigator.language);

function say(words: string): HTMLElement | undefined {
  document.documentElement.lang = language;
  const said = document.getElementById('said') ?? undefined;
  if (said) said.textContent = words;
  return said;
}

say(signInText[language].signingIn);
signInHere().catch(() => say(signInText[language].failed)?.focus());
