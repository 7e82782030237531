declare interface StalkingberedskabWebPartStrings {
  description: string;
  content: string;
  view: string;
  viewWhole: string;
  viewReadiness: string;
  viewDirectory: string;
  area: string;
  areaHelp: string;
  source: string;
  staffSite: string;
  staffSiteHelp: string;
  staffSiteWrong: string;
  contactName: string;
  contactMail: string;
  contactMailWrong: string;
}

declare module 'StalkingberedskabWebPartStrings' {
  const strings: StalkingberedskabWebPartStrings;
  export = strings;
}
