import type { InBothLanguages } from '../../../contracts/language';

export const signInText = {
  da: {
    signingIn: 'Du bliver logget ind …',
    failed: 'Du blev ikke logget ind. Luk vinduet, og prøv igen.',
  },
  en: {
    signingIn: 'Signing you in …',
    failed: 'You were not signed in. Close the window and try again.',
  },
} satisfies InBothLanguages<unknown>;
