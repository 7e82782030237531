/** What one chooses a card by: apart from the frame, because the first view has them before any card is loaded. */
import type { InBothLanguages } from '../../contracts/language';
import type { CardRole, CardSituation } from './actionCard';

export const roleNames = {
  employee: { da: 'Medarbejder', en: 'Employee' },
  leader: { da: 'Leder', en: 'Leader' },
  resourcePerson: { da: 'Ressourceperson', en: 'Resource person' },
} as const satisfies Readonly<Record<CardRole, InBothLanguages>>;

/** Short enough for a button. */
export const situationNames = {
  exposedAdult: { da: 'Udsat voksen', en: 'Exposed adult' },
  exposedChild: { da: 'Udsat barn eller ung', en: 'Exposed child or young person' },
  mayBeStalking: { da: 'Mulig udøver', en: 'Someone who may be stalking' },
  exposedColleague: { da: 'Udsat på arbejdet', en: 'Exposed at work' },
} as const satisfies Readonly<Record<CardSituation, InBothLanguages>>;
