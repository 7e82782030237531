import type { InBothLanguages } from '../../../../contracts/language';
import type { LinkProblem } from './linkAddress';

interface RichText {
  readonly toolbar: string;
  readonly bold: string;
  readonly italic: string;
  readonly link: string;
  readonly undo: string;
  readonly redo: string;
  readonly address: string;
  readonly addressOf: (words: string) => string;
  readonly addressHint: string;
  readonly words: string;
  readonly setLink: string;
  readonly removeLink: string;
  readonly cancel: string;
  readonly problems: Readonly<Record<LinkProblem, string>>;
}

export const richText: InBothLanguages<RichText> = {
  da: {
    toolbar: 'Formatering',
    bold: 'Fed',
    italic: 'Kursiv',
    link: 'Link',
    undo: 'Fortryd',
    redo: 'Gentag',
    address: 'Adresse',
    addressOf: (words) => `Adresse for »${words}«`,
    addressHint: 'En webadresse, en mailadresse eller tel: og et nummer.',
    words: 'Linkets ord',
    setLink: 'Indsæt link',
    removeLink: 'Fjern link',
    cancel: 'Luk',
    problems: {
      missing: 'Skriv, hvor linket fører hen.',
      scheme: 'Et link kan kun begynde med https://, mailto: eller tel:.',
      notAnAddress: 'Det er ikke en adresse. Skriv den som https://kommune.dk.',
    },
  },
  en: {
    toolbar: 'Formatting',
    bold: 'Bold',
    italic: 'Italic',
    link: 'Link',
    undo: 'Undo',
    redo: 'Redo',
    address: 'Address',
    addressOf: (words) => `Address of “${words}”`,
    addressHint: 'A web address, a mail address, or tel: and a number.',
    words: 'Words of the link',
    setLink: 'Insert link',
    removeLink: 'Remove link',
    cancel: 'Close',
    problems: {
      missing: 'Write where the link leads.',
      scheme: 'A link can only begin with https://, mailto: or tel:.',
      notAnAddress: 'That is not an address. Write it as https://municipality.dk.',
    },
  },
};
