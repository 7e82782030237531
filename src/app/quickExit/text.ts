import type { InBothLanguages } from '../../contracts/language';

export const quickExitText = {
  da: {
    leave: 'Forlad siden hurtigt',
    leaves: 'Går straks til dmi.dk. Du kan også trykke Escape to gange.',
    hides: 'Skjuler siden med det samme. Du kan også trykke Escape to gange.',
    closed: 'Siden er lukket.',
    openAgain: 'Åbn igen',
  },
  en: {
    leave: 'Leave this page quickly',
    leaves: 'Goes to dmi.dk at once. You can also press Escape twice.',
    hides: 'Hides the page at once. You can also press Escape twice.',
    closed: 'The page is closed.',
    openAgain: 'Open again',
  },
} satisfies InBothLanguages<unknown>;
