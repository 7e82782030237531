import type { InBothLanguages } from '../../../contracts/language';

export const tabConfigurationText = {
  da: {
    configure: 'Tilføj Stalkingberedskab',
    choose: 'Hvad skal fanen vise?',
    tabNames: { whole: 'Stalkingberedskab', meetings: 'Møde', directory: 'Find ressourceperson' },
    views: {
      whole: 'Hele beredskabet: akut hjælp, de første skridt og ressourcepersoner',
      meetings: 'Gruppens møde: dagens, eller det næste',
      directory: 'Find en ressourceperson, og kun det',
    },
    how: 'Vælg Gem. Alle i kanalen ser den samme side.',
    refused: {
      Private: 'Fanen kan ikke tilføjes i en privat kanal.',
      Shared: 'Fanen kan ikke tilføjes i en delt kanal.',
    },
    why: {
      Private:
        'En privat kanal har sin egen side i SharePoint, som beredskabet ikke bruger. Tilføj fanen i en almindelig kanal i samme team.',
      Shared:
        'En delt kanal kan have medlemmer fra andre organisationer, som ikke må se kommunens oplysninger. Tilføj fanen i en almindelig kanal.',
    },
    outsideTeams: 'Åbn dette vindue fra Microsoft Teams for at tilføje fanen.',
  },
  en: {
    configure: 'Add Stalking readiness',
    choose: 'What should the tab show?',
    tabNames: { whole: 'Stalking readiness', meetings: 'Meeting', directory: 'Find a resource person' },
    views: {
      whole: 'All of it: urgent help, the first steps and resource persons',
      meetings: "The group's meeting: today's, or the next",
      directory: 'Find a resource person, and only that',
    },
    how: 'Choose Save. Everyone in the channel sees the same page.',
    refused: {
      Private: 'The tab cannot be added to a private channel.',
      Shared: 'The tab cannot be added to a shared channel.',
    },
    why: {
      Private:
        'A private channel has a SharePoint site of its own, which the readiness does not use. Add the tab to a standard channel in the same team.',
      Shared:
        "A shared channel may have members from other organisations, who must not see the municipality's information. Add the tab to a standard channel.",
    },
    outsideTeams: 'Open this window from Microsoft Teams to add the tab.',
  },
} satisfies InBothLanguages<unknown>;
