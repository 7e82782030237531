import type { InBothLanguages } from '../../contracts/language';

export const workText: InBothLanguages<{ readonly back: string }> = {
  da: { back: 'Model og plan' },
  en: { back: 'Model and plan' },
};
