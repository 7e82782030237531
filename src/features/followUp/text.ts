import type { InBothLanguages } from '../../contracts/language';

interface OverviewText {
  readonly heading: string;
  readonly purpose: string;
  readonly back: string;
}

export const overviewText: InBothLanguages<OverviewText> = {
  da: {
    heading: 'Overblik',
    purpose:
      'Bliver stalking set, og ved folk, hvem de skal spørge? Her står kun tal og aldrig noget om nogen.',
    back: 'Overblik',
  },
  en: {
    heading: 'Overview',
    purpose:
      'Is stalking seen, and do people know whom to ask? Only numbers stand here, and nothing about anybody.',
    back: 'Overview',
  },
};
