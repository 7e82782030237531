import type { AudienceStep, GroupCode } from '../../../contracts/audiences';
import type { InBothLanguages } from '../../../contracts/language';

interface AccessText {
  readonly who: string;
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
    who: 'Alle medarbejdere kan læse. Koordinatorerne kan skrive i alle lister, og ressourcepersonerne kan rette deres egen. Det er SharePoint, der håndhæver det.',
    ownerOnly:
      'Hvem der må skrive, kan kun en ejer af siden i SharePoint se og sætte. Bed ejeren åbne den her side.',
    elsewhere: 'Hvem der må skrive, ses og sættes på siden i SharePoint, også under »Indstillinger«.',
    openSite: 'Åbn siden i SharePoint',
    step(step) {
      if (step.kind === 'createGroup') return `Gruppen »${danishGroups[step.group]}« oprettes.`;
      if (step.kind === 'joinGroup') return 'Du bliver selv koordinator.';
      if (step.kind === 'openSite') return `»${danishGroups[step.group]}« får lov at skrive på siden.`;
      return `»${step.list.title.da}« kan flere rette, end den skal. Fremover kun dem, den hører til.`;
    },
  },
  en: {
    who: 'Every employee can read. Coordinators can write in all lists, and resource persons can edit their own. SharePoint enforces it.',
    ownerOnly:
      'Only an owner of the SharePoint site can see and set who may write. Ask the owner to open this page.',
    elsewhere: 'Who may write is seen and set on the site in SharePoint, under “Settings” there, too.',
    openSite: 'Open the site in SharePoint',
    step(step) {
      if (step.kind === 'createGroup') return `The group “${englishGroups[step.group]}” is created.`;
      if (step.kind === 'joinGroup') return 'You become a coordinator yourself.';
      if (step.kind === 'openSite') return `“${englishGroups[step.group]}” may write on the site.`;
      return `More people can edit “${step.list.title.en}” than should. From now on only those it belongs to.`;
    },
  },
};
