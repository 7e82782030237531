import type { InBothLanguages } from '../../contracts/language';

interface LinkText {
  readonly heading: string;
  readonly link: string;
  readonly about: string;
}

/** A file of its own: the page of materials shows the way here, and loads nothing else of it. */
export const linkText: InBothLanguages<LinkText> = {
  da: {
    heading: 'Nyhedsbrev',
    link: 'Månedens nyhedsbrev',
    about: 'Tolv korte tekster, en til hver måned, klar til at sende.',
  },
  en: {
    heading: 'Newsletter',
    link: 'Newsletter of the month',
    about: 'Twelve short texts, one for each month, ready to send.',
  },
};
