import type { InBothLanguages } from '../../../contracts/language';
import type { MissingText } from '../letter/letter';

interface PublishText {
  readonly approve: string;
  readonly publish: string;
  readonly out: string;
  readonly approver: string;
  readonly approverHint: string;
  readonly noApprover: string;
  readonly approveIt: string;
  readonly approvedBy: (name: string, day: string) => string;
  readonly changing: string;
  readonly unapprove: string;
  readonly missing: (what: string) => string;
  readonly missingFields: string;
  readonly missingTexts: string;
  readonly texts: Readonly<Record<MissingText, string>>;
  readonly toSettings: string;
  readonly toPage: string;
  readonly again: string;
  readonly busy: string;
  readonly pageAbout: string;
  readonly againAbout: string;
  readonly copy: string;
  readonly mail: string;
  readonly sent: string;
  readonly copied: string;
  readonly copiedAdvice: string;
  readonly copyFailed: string;
  readonly copyFailedAdvice: string;
  readonly noAccess: string;
  readonly noAccessAdvice: string;
  readonly whoCan: string;
  readonly taken: string;
  readonly takenBy: (name: string, when: string) => string;
  readonly takenAdvice: string;
  readonly replace: string;
  readonly showPage: string;
  readonly openPage: string;
  readonly inUse: string;
  readonly inUseAdvice: string;
  readonly identity: string;
  readonly identityAdvice: string;
  readonly safe: string;
  readonly isOut: (day: string) => string;
  readonly byMail: string;
  readonly onPage: string;
  readonly change: string;
  readonly saidApproved: (name: string) => string;
  readonly saidUnapproved: string;
  readonly saidPublished: string;
  readonly saidAgain: string;
  readonly saidSent: string;
  readonly saidChanging: string;
}

export const publishText: InBothLanguages<PublishText> = {
  da: {
    approve: 'Godkend',
    publish: 'Udgiv',
    out: 'Udgivet',
    approver: 'Godkendt af',
    approverHint: 'Den, der har læst det igennem. Det må gerne være dig selv.',
    noApprover: 'Skriv, hvem der godkender.',
    approveIt: 'Godkend teksten',
    approvedBy: (name, day) => `Godkendt af ${name}, ${day}.`,
    changing: 'Retter nogen i teksten, bliver den et udkast igen.',
    unapprove: 'Tag godkendelsen af',
    missing: (what) => `Der mangler noget: ${what}.`,
    missingFields: 'Navne og mail udfyldes ét sted og står så i alle materialer.',
    missingTexts: 'Skriv det i felterne på siden.',
    texts: {
      title: 'overskrift',
      knowledge: 'værd at vide',
      policePeriod: 'periode for politiets tal',
      policeSource: 'kilde til politiets tal',
    },
    toSettings: 'Udfyld i indstillinger',
    toPage: 'Udgiv på intranettet',
    again: 'Opdatér siden på intranettet',
    busy: 'Udgiver …',
    pageAbout: 'Det bliver en nyhed på beredskabets side, som alle ansatte kan læse.',
    againAbout: 'Siden fra sidst bliver skrevet om. Det, der stod før, ligger i sidens versioner.',
    copy: 'Kopiér til en mail',
    mail: 'Åbn i en ny mail',
    sent: 'Det er sendt med mail',
    copied: 'Brevet er kopieret.',
    copiedAdvice: 'Sæt det ind i en mail til alle ansatte. Sig til her, når det er sendt.',
    copyFailed: 'Browseren lod os ikke kopiere.',
    copyFailedAdvice: 'Markér teksten under »Sådan ser det ud«, og kopiér den selv.',
    noAccess: 'Du kan ikke lægge sider på intranettet.',
    noAccessAdvice: 'Nyhedsbrevet er gemt og godkendt som før. Du kan stadig kopiere det til en mail.',
    whoCan: 'Siden kan lægges op af ',
    taken: 'Siden ligger der allerede.',
    takenBy: (name, when) => `Sidst rettet af ${name} ${when}.`,
    takenAdvice: 'Den er ikke ændret. Erstatter du den, ligger det, der stod før, i sidens versioner.',
    replace: 'Erstat siden',
    showPage: 'Se siden',
    openPage: 'Åbn nyheden',
    inUse: 'En anden har siden åben lige nu.',
    inUseAdvice: 'Der er ikke ændret noget. Prøv igen, når siden er lukket.',
    identity: 'Der står noget, som siger, hvem nogen er.',
    identityAdvice:
      'Det kan være et CPR-nummer. Ret teksten, før alle ansatte læser den. Der er ikke udgivet noget.',
    safe: 'Nyhedsbrevet er gemt og godkendt som før.',
    isOut: (day) => `Udgivet ${day}.`,
    byMail: 'Sendt med mail.',
    onPage: 'Det kan læses som nyhed på beredskabets side.',
    change: 'Ret det',
    saidApproved: (name) => `Teksten er godkendt af ${name}.`,
    saidUnapproved: 'Godkendelsen er taget af.',
    saidPublished: 'Nyhedsbrevet er udgivet.',
    saidAgain: 'Siden på intranettet er opdateret.',
    saidSent: 'Nyhedsbrevet står som udgivet.',
    saidChanging: 'Nyhedsbrevet er et udkast igen. Siden på intranettet er, som den var.',
  },
  en: {
    approve: 'Approve',
    publish: 'Publish',
    out: 'Published',
    approver: 'Approved by',
    approverHint: 'Who has read it through. It may be you.',
    noApprover: 'Write who approves.',
    approveIt: 'Approve the text',
    approvedBy: (name, day) => `Approved by ${name}, ${day}.`,
    changing: 'If anybody changes the text, it becomes a draft again.',
    unapprove: 'Take the approval off',
    missing: (what) => `Something is missing: ${what}.`,
    missingFields: 'Names and mail are filled in in one place, and then stand in all materials.',
    missingTexts: 'Write it in the fields on the page.',
    texts: {
      title: 'title',
      knowledge: 'worth knowing',
      policePeriod: 'period of the police’s number',
      policeSource: 'source of the police’s number',
    },
    toSettings: 'Fill in in the settings',
    toPage: 'Publish on the intranet',
    again: 'Update the page on the intranet',
    busy: 'Publishing …',
    pageAbout: 'It becomes a piece of news on the readiness site, which all staff can read.',
    againAbout: 'The page from last time is written anew. What it said is among its versions.',
    copy: 'Copy for a mail',
    mail: 'Open in a new mail',
    sent: 'It has been sent by mail',
    copied: 'The letter is copied.',
    copiedAdvice: 'Paste it into a mail to all staff. Say so here once it is sent.',
    copyFailed: 'The browser did not let us copy.',
    copyFailedAdvice: 'Select the text under “What it looks like”, and copy it yourself.',
    noAccess: 'You cannot put pages on the intranet.',
    noAccessAdvice: 'The newsletter is saved and approved as before. You can still copy it for a mail.',
    whoCan: 'The page can be put up by ',
    taken: 'The page is there already.',
    takenBy: (name, when) => `Last changed by ${name} ${when}.`,
    takenAdvice: 'It has not been changed. If you replace it, what it said is among its versions.',
    replace: 'Replace the page',
    showPage: 'See the page',
    openPage: 'Open the news',
    inUse: 'Somebody else has the page open just now.',
    inUseAdvice: 'Nothing has been changed. Try again when the page is closed.',
    identity: 'Something in it says who somebody is.',
    identityAdvice:
      'It may be a CPR number. Mend the text before all staff read it. Nothing has been published.',
    safe: 'The newsletter is saved and approved as before.',
    isOut: (day) => `Published ${day}.`,
    byMail: 'Sent by mail.',
    onPage: 'It can be read as news on the readiness site.',
    change: 'Change it',
    saidApproved: (name) => `The text is approved by ${name}.`,
    saidUnapproved: 'The approval is taken off.',
    saidPublished: 'The newsletter is published.',
    saidAgain: 'The page on the intranet is updated.',
    saidSent: 'The newsletter is marked as published.',
    saidChanging: 'The newsletter is a draft again. The page on the intranet is as it was.',
  },
};
