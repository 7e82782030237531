import type { InBothLanguages } from '../../../contracts/language';

interface GroupText {
  readonly heading: string;
  readonly purpose: string;
  readonly link: string;
}

export const groupText: InBothLanguages<GroupText> = {
  da: {
    heading: 'Gruppen',
    purpose:
      'Her finder nye sig til rette, her giver man sine opgaver videre, og her står, hvor længe gæster er med.',
    link: 'Nye, afløsere og gæster',
  },
  en: {
    heading: 'The group',
    purpose: 'Newcomers find their feet here, tasks are handed over, and you see how long guests stay.',
    link: 'Newcomers, successors and guests',
  },
};
