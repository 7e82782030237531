define([], function () {
  return {
    description: "Choose what the web part shows, and where the municipality's information is.",
    content: 'Content',
    view: 'View',
    viewWhole: 'The whole product',
    viewReadiness: 'Readiness',
    viewDirectory: 'Find a resource person',
    area: 'Area chosen beforehand',
    areaHelp: 'The name of the area as it stands in the list, for example Beskæftigelse.',
    source: 'Source',
    staffSite: "Address of the site with the municipality's information",
    staffSiteHelp: 'Leave it empty if the information is on this site.',
    staffSiteWrong:
      'Write an address in your own SharePoint, for example https://kommune.sharepoint.com/sites/beredskab.',
    contactName: 'Who can help when something is missing?',
    contactMail: 'Their mail address',
    contactMailWrong: 'Write a mail address.',
  };
});
