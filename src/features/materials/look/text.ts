import type { InBothLanguages } from '../../../contracts/language';

interface LookText {
  readonly heading: string;
  readonly purpose: string;
  readonly open: string;
  readonly logo: string;
  readonly choose: string;
  readonly another: string;
  readonly advice: string;
  readonly alt: (municipality: string) => string;
  readonly remove: string;
  readonly noPicture: string;
  readonly colour: string;
  readonly colours: Readonly<Record<string, string>>;
  readonly own: string;
  readonly ownHint: string;
  readonly unreadable: string;
  readonly link: string;
  readonly linkHint: string;
  readonly noLink: string;
  readonly changed: string;
  readonly undo: string;
}

export const lookText: InBothLanguages<LookText> = {
  da: {
    heading: 'Jeres udtryk',
    purpose: 'Logo og farve, som alle materialer får, når de bliver taget med.',
    open: 'Vælg logo og farve',
    logo: 'Logo',
    choose: 'Vælg billede',
    another: 'Vælg et andet billede',
    advice: 'Eller træk det herhen. PNG eller JPEG. Det bliver lagt på hvidt.',
    alt: (municipality) => `${municipality}s logo`,
    remove: 'Fjern logo',
    noPicture: 'Filen er ikke et billede, der kan bruges. Vælg en PNG eller JPEG.',
    colour: 'Farve',
    colours: {
      '#1f5a60': 'Petroleum',
      '#1a4f8b': 'Blå',
      '#4b3f8f': 'Lilla',
      '#7a2e5a': 'Blomme',
      '#8a3324': 'Rust',
      '#3f5e2a': 'Mosgrøn',
      '#3b4652': 'Grå',
    },
    own: 'Jeres egen farve',
    ownHint: 'Som i jeres designmanual, for eksempel #1a4f8b.',
    unreadable: 'Farven er for lys til tekst på hvidt, eller den er ikke skrevet som #1a4f8b.',
    link: 'Jeres side for borgere',
    linkHint: 'Står dér, hvor I skriver {link}. For eksempel https://www.fjordby.example/stalking.',
    noLink: 'Skriv hele adressen. Den begynder med https://.',
    changed: 'Alle materialer får det nye udtryk.',
    undo: 'Fortryd',
  },
  en: {
    heading: 'Your look',
    purpose: 'The logo and colour that all materials get when they are taken along.',
    open: 'Choose logo and colour',
    logo: 'Logo',
    choose: 'Choose a picture',
    another: 'Choose another picture',
    advice: 'Or drop it here. PNG or JPEG. It is laid on white.',
    alt: (municipality) => `Logo of ${municipality}`,
    remove: 'Remove the logo',
    noPicture: 'The file is no picture that can be used. Choose a PNG or JPEG.',
    colour: 'Colour',
    colours: {
      '#1f5a60': 'Petrol',
      '#1a4f8b': 'Blue',
      '#4b3f8f': 'Purple',
      '#7a2e5a': 'Plum',
      '#8a3324': 'Rust',
      '#3f5e2a': 'Moss',
      '#3b4652': 'Grey',
    },
    own: 'Your own colour',
    ownHint: 'As in your design manual, for instance #1a4f8b.',
    unreadable: 'The colour is too light for text on white, or not written like #1a4f8b.',
    link: 'Your page for citizens',
    linkHint: 'Stands where you write {link}. For instance https://www.fjordby.example/stalking.',
    noLink: 'Write the whole address. It begins with https://.',
    changed: 'All materials get the new look.',
    undo: 'Undo',
  },
};
