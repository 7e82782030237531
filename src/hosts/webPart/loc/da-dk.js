define([], function () {
  return {
    description: 'Vælg, hvad webdelen viser, og hvor kommunens oplysninger ligger.',
    content: 'Indhold',
    view: 'Visning',
    viewWhole: 'Hele løsningen',
    viewReadiness: 'Beredskab',
    viewDirectory: 'Find ressourceperson',
    area: 'Forvalgt område',
    areaHelp: 'Områdets navn, som det står i listen, for eksempel Beskæftigelse.',
    source: 'Kilde',
    staffSite: 'Adresse på siden med kommunens oplysninger',
    staffSiteHelp: 'Lad feltet stå tomt, hvis oplysningerne ligger på denne side.',
    staffSiteWrong:
      'Skriv en adresse i jeres egen SharePoint, for eksempel https://kommune.sharepoint.com/sites/beredskab.',
    contactName: 'Hvem kan hjælpe, hvis noget mangler?',
    contactMail: 'Deres mailadresse',
    contactMailWrong: 'Skriv en mailadresse.',
  };
});
