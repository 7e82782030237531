import type { InBothLanguages } from '../contracts/language';

export const uiText = {
  da: {
    whoCanHelp: 'Hvem kan hjælpe: ',
    siteOwner: 'ejeren af siden i SharePoint eller jeres it-afdeling',
    where: 'Siden: ',
  },
  en: {
    whoCanHelp: 'Who can help: ',
    siteOwner: 'the owner of the SharePoint site or your IT department',
    where: 'The site: ',
  },
} satisfies InBothLanguages<unknown>;
