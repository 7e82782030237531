import type { AudienceStep, GroupCode } from '../../../contracts/audiences';
import type { InBothLanguages } from '../../../contracts/language';

interface AccessText {
  readonly heading: string;
  readonly who: string;
  readonly looking: string;
  readonly right: string;
  readonly toDo: string;
  readonly set: string;
  readonly made: string;
  readonly safe: string;
  readonly ownerOnly: string;
  readonly elsewhere: string;
  readonly openSite: string;
  readonly step: (step: AudienceStep) => string;
}

const danishGroups: Readonly<Record<GroupCode, string>> = {
  coordinators: 'Koordinatorer',
  resourcePersons: 'Ressourcepersoner',
  municipality: 'Kommunens medlemmer',
};
const englishGroups: Readonly<Record<GroupCode, string>> = {
  coordinators: 'Coordinators (Koordinatorer)',
  resourcePersons: 'Resource persons (Ressourcepersoner)',
  municipality: 'Members from the municipality (Kommunens medlemmer)',
};

export const accessText: InBothLanguages<AccessText> = {
  da: {
    heading: 'Hvem kan hvad',
    who: 'Alle medarbejdere kan læse. Koordinatorerne kan skrive i alle lister, og ressourcepersonerne kan rette deres egen. Det er SharePoint, der håndhæver det.',
    looking: 'Ser på adgangen',
    right: 'Adgangen er, som den skal være.',
    toDo: 'Det her bliver ændret:',
    set: 'Sæt adgangen',
    made: 'Adgangen er sat. Du er selv koordinator; resten af grupperne fylder du i SharePoint.',
    safe: 'Det, der nåede at blive ændret, er ændret. Du kan trygt prøve igen.',
    ownerOnly: 'Kun en ejer af siden i SharePoint kan se og sætte adgangen.',
    elsewhere: 'Adgangen sættes i SharePoint, hvor du er logget ind med dine egne rettigheder.',
    openSite: 'Åbn siden i SharePoint',
    step(step) {
      if (step.kind === 'createGroup') return `Gruppen »${danishGroups[step.group]}« oprettes.`;
      if (step.kind === 'openSite') return `»${danishGroups[step.group]}« får lov at skrive på siden.`;
      return `»${step.list.title.da}« kan kun rettes af dem, den hører til.`;
    },
  },
  en: {
    heading: 'Who can do what',
    who: 'Every employee can read. Coordinators can write in all lists, and resource persons can edit their own. SharePoint enforces it.',
    looking: 'Looking at permissions',
    right: 'Permissions are as they should be.',
    toDo: 'This will be changed:',
    set: 'Set permissions',
    made: 'Permissions are set. You are a coordinator yourself; fill the other groups in SharePoint.',
    safe: 'What was changed is changed. It is safe to try again.',
    ownerOnly: 'Only an owner of the SharePoint site can see and set permissions.',
    elsewhere: 'Permissions are set in SharePoint, where you are signed in with your own rights.',
    openSite: 'Open the site in SharePoint',
    step(step) {
      if (step.kind === 'createGroup') return `The group “${englishGroups[step.group]}” is created.`;
      if (step.kind === 'openSite') return `“${englishGroups[step.group]}” may write on the site.`;
      return `“${step.list.title.en}” can be edited only by those it belongs to.`;
    },
  },
};
