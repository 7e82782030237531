import type { InBothLanguages } from '../../../contracts/language';
import type { Quarter } from '../rhythm/rhythm';

interface OverviewText {
  readonly mine: string;
  readonly planMore: string;
  readonly around: string;
  readonly quarters: Readonly<Record<Quarter, string>>;
}

export const overviewText: InBothLanguages<OverviewText> = {
  da: {
    mine: 'Åbne opfølgninger',
    planMore: 'Planlæg flere møder',
    around: 'Omkring møderne',
    quarters: { 1: '1. kvartal', 2: '2. kvartal', 3: '3. kvartal', 4: '4. kvartal' },
  },
  en: {
    mine: 'Open follow-ups',
    planMore: 'Plan more meetings',
    around: 'Around the meetings',
    quarters: { 1: 'the 1st quarter', 2: 'the 2nd quarter', 3: 'the 3rd quarter', 4: 'the 4th quarter' },
  },
};
