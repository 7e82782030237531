import type { InBothLanguages } from '../../../contracts/language';
import type { NumberProblem } from './numberProblem';

interface EnteringText {
  readonly problems: Readonly<Record<Exclude<NumberProblem, 'far'>, string>>;
  /** @param before what has been written of it earlier */
  readonly asked: (number: string, before: readonly number[]) => string;
  readonly confirm: (number: string) => string;
}

export const enteringText: InBothLanguages<EnteringText> = {
  da: {
    problems: {
      notANumber: 'Skriv et helt tal, 0 eller mere.',
      tooMuch: 'Så stort er tallet næppe.',
      tooLong: 'Skriv det kortere.',
    },
    asked: (number, before) =>
      before.length === 0
        ? `Skrev du ${number}? Det er mange.`
        : `Skrev du ${number}? Før har der højst stået ${Math.max(...before)}.`,
    confirm: (number) => `Ja, ${number} er rigtigt`,
  },
  en: {
    problems: {
      notANumber: 'Write a whole number, 0 or more.',
      tooMuch: 'The number can hardly be that large.',
      tooLong: 'Write it shorter.',
    },
    asked: (number, before) =>
      before.length === 0
        ? `Did you write ${number}? That is many.`
        : `Did you write ${number}? Before, it has been ${Math.max(...before)} at most.`,
    confirm: (number) => `Yes, ${number} is right`,
  },
};
