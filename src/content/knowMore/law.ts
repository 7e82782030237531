/** The law in plain words. Exact where it binds the reader; every article links to the law, because the law changes. */
import type { Article } from './article';
import { paragraph, point } from './statement';

const checkedOn = '2026-11-22';

export const criminalCode: Article = {
  id: 'knowMore.criminalCode',
  title: { da: 'Straffelovens § 242', en: 'Section 242 of the Criminal Code' },
  statements: [
    paragraph({
      id: 'knowMore.criminalCode.what',
      da: 'Stalking er strafbart. Straffen er bøde eller fængsel i op til 3 år.',
      en: 'Stalking is a crime. The penalty is a fine or up to 3 years in prison.',
      sources: ['law.straffeloven242'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.criminalCode.conditions',
      da: 'Tre ting skal være på plads. Nogen kontakter, forfølger eller chikanerer en anden. Det er egnet til at krænke den andens fred. Og det sker systematisk og bliver ved.',
      en: 'Three things must be there. Somebody contacts, follows or harasses another person. It is apt to violate that person’s peace. And it is systematic and persistent.',
      sources: ['law.straffeloven242'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.criminalCode.since',
      da: 'Loven gælder for det, der er sket fra 1. januar 2022. Der behøver ikke være givet et tilhold først. Det er altid en samlet vurdering.',
      en: 'The law applies to what has happened since 1 January 2022. No restraining order is needed first. The case is always judged as a whole.',
      sources: ['law.straffeloven242'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.criminalCode.report',
      da: 'Stalking anmeldes på 114, skriftligt eller på en politistation. Det kan ikke gøres på politi.dk. Er det akut, er det 112.',
      en: 'Stalking is reported on 114, in writing or at a police station. It cannot be done on politi.dk. If it is urgent, it is 112.',
      sources: ['police.reportStalking', 'horsens.stalking', 'police.112'],
      checkedOn,
    }),
  ],
  links: ['law.straffeloven242', 'police.reportStalking'],
};

export const restrainingOrder: Article = {
  id: 'knowMore.restrainingOrder',
  title: { da: 'Tilhold og opholdsforbud', en: 'Restraining and exclusion orders' },
  statements: [
    paragraph({
      id: 'knowMore.restrainingOrder.what',
      da: 'Et tilhold er et forbud mod at opsøge, kontakte eller følge efter en anden. Det gælder også på nettet (tilholdsloven § 1).',
      en: 'A restraining order (tilhold) forbids somebody to seek out, contact or follow another person. This includes online contact (section 1 of the act).',
      sources: ['law.tilhold'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.restrainingOrder.when',
      da: 'Der skal være begrundet mistanke om, at nogen har krænket en andens fred, og grund til at tro, at det vil fortsætte. Det kan også gives ved mistanke om visse forbrydelser, blandt andre stalking (§ 2).',
      en: 'There must be well-founded suspicion that somebody has violated another person’s peace, and reason to think that it will go on. It can also be given on suspicion of certain crimes, stalking among them (section 2).',
      sources: ['law.tilhold', 'law.tilholdBill'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.restrainingOrder.quick',
      da: 'Et strakstilhold gælder, mens sagen bliver undersøgt (§ 2 a). Et opholdsforbud holder nogen væk fra et område, for eksempel ved et hjem eller et arbejde (§ 3).',
      en: 'An immediate order applies while the case is looked into (section 2 a). An exclusion order keeps somebody away from an area, such as around a home or a workplace (section 3).',
      sources: ['law.tilhold', 'law.tilholdBill', 'law.straffeloven242'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.restrainingOrder.who',
      da: 'Det er politiet, der afgør det, ikke kommunen. Du kan hjælpe borgeren med at samle beviser og med at ringe.',
      en: 'The police decide, not the municipality. You can help the citizen collect evidence and make the call.',
      sources: ['law.tilhold', 'prosecution.advice', 'evaluation2024'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.restrainingOrder.address',
      da: 'Er borgeren truet, kan politiet skrive til kommunen. Så får borgeren særlig adressebeskyttelse. Det gælder også ved stalking (CPR-lovens § 6, stk. 6). Vil man blot skjule navn og adresse, så spørg Borgerservice.',
      en: 'If the citizen is threatened, the police can write to the municipality. The citizen then gets special address protection. Stalking counts too (section 6(6) of the CPR Act). Those who only want to hide name and address can ask citizen services.',
      sources: ['law.addressProtection'],
      checkedOn,
    }),
  ],
  links: ['law.tilhold', 'law.addressProtection'],
};

export const confidentiality: Article = {
  id: 'knowMore.confidentiality',
  title: { da: 'Tavshedspligt', en: 'Confidentiality' },
  statements: [
    paragraph({
      id: 'knowMore.confidentiality.rule',
      da: 'Du har tavshedspligt om det private, du får at vide i dit arbejde (straffeloven § 152 og forvaltningsloven § 27). Alene det, at en borger har en sag, kan være fortroligt.',
      en: 'You have a duty of confidentiality about the private matters you learn of in your work (section 152 of the Criminal Code and section 27 of the Public Administration Act). The very fact that a citizen has a case can be confidential.',
      sources: ['law.confidentiality', 'law.confidentialityOmbudsman'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.confidentiality.consent',
      da: 'Spørg om lov. Et ja skal være tydeligt: hvad du giver videre, hvem der får det, og hvad det skal bruges til.',
      en: 'Ask for consent. A yes must be clear: what you pass on, who gets it, and what it is for.',
      sources: ['law.forvaltningsloven28', 'svendborg.consent'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.confidentiality.authorities',
      da: 'Uden et ja kan du kun give fortrolige oplysninger til en anden myndighed, når en lov siger det, eller når de er af væsentlig betydning for myndighedens arbejde eller en afgørelse (forvaltningsloven § 28). Spørg din leder først. Er der fare, så ring 112.',
      en: 'Without a yes you can give confidential information to another authority only where a law says so, or where it is of essential importance to the authority’s work or a decision (section 28 of the Public Administration Act). Ask your leader first. If there is danger, call 112.',
      sources: ['law.forvaltningsloven28', 'law.confidentiality', 'police.112'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.confidentiality.crime',
      da: 'Mistanke om, at en bestemt person udøver stalking, er særligt beskyttet (databeskyttelsesloven § 8). Del den ikke uden at spørge.',
      en: 'Suspicion that a certain person is stalking is specially protected (section 8 of the Data Protection Act). Do not share it without asking.',
      sources: ['law.databeskyttelsesloven8'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.confidentiality.within',
      da: 'Inde i kommunen kan kolleger få det at vide, som de har brug for i deres opgave. Ikke mere.',
      en: 'Within the municipality colleagues may learn what they need for their task. No more.',
      sources: ['law.withinTheMunicipality'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.confidentiality.cooperation',
      da: 'I SSP, PSP og KSP kan politi og kommune dele mere, når det skal forebygge (retsplejeloven § 115). Det må ikke bruges til at opklare en straffesag, og ingen har pligt til at dele.',
      en: 'In SSP, PSP and KSP police and municipality can share more when it serves prevention (section 115 of the Administration of Justice Act). It may not be used to investigate a criminal case, and nobody is obliged to share.',
      sources: ['law.retsplejeloven115'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.confidentiality.sparring',
      da: 'Du kan altid få sparring uden navne. Men kan nogen i rummet genkende borgeren, er det ikke anonymt.',
      en: 'Asking for advice without names is always possible. But if anyone in the room can recognise the citizen, it is not anonymous.',
      sources: ['law.confidentiality', 'dsc.professionals'],
      checkedOn,
    }),
  ],
  links: ['law.confidentiality', 'law.forvaltningsloven28', 'law.retsplejeloven115'],
};

export const dutyToNotify: Article = {
  id: 'knowMore.dutyToNotify',
  title: { da: 'Underretningspligt', en: 'The duty to notify' },
  statements: [
    paragraph({
      id: 'knowMore.dutyToNotify.rule',
      da: 'Du er ansat i det offentlige. Derfor skal du underrette kommunen, når du i dit arbejde får viden om eller grund til at tro, at et barn eller en ung under 18 år kan have brug for særlig støtte (barnets lov § 133).',
      en: 'You work for a public authority. You must therefore notify the municipality when your work gives you knowledge of, or reason to think, that a child or young person under 18 may need special support (section 133 of the Children’s Act).',
      sources: ['law.barnetsLov133', 'law.serviceloven153', 'law.barnetsLov'],
      checkedOn,
    }),
    point({
      id: 'knowMore.dutyToNotify.personal',
      da: 'Pligten er din egen. Du kan tale med din leder først, men lederen kan ikke tage pligten fra dig.',
      en: 'The duty is your own. You can talk with your leader first, but your leader cannot take the duty from you.',
      sources: ['law.personalDuty'],
      checkedOn,
    }),
    point({
      id: 'knowMore.dutyToNotify.confidentiality',
      da: 'Pligten går før tavshedspligten.',
      en: 'The duty comes before confidentiality.',
      sources: ['law.confidentiality', 'law.barnetsLov133'],
      checkedOn,
    }),
    point({
      id: 'knowMore.dutyToNotify.unborn',
      da: 'Den gælder også det ufødte barn og et barn, der har været udsat for overgreb.',
      en: 'It also covers an unborn child, and a child who has been abused.',
      sources: ['law.serviceloven153', 'law.barnetsLov'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.dutyToNotify.afterwards',
      da: 'Kommunen vurderer underretningen inden for 24 timer. Den, der har underrettet, får en kvittering inden for 6 hverdage.',
      en: 'The municipality assesses the notification within 24 hours. Whoever notified gets a receipt within 6 working days.',
      sources: ['law.barnetsLov133'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.dutyToNotify.everyone',
      da: 'Alle borgere har også en pligt, når et barn lever under forhold, der er til fare for det (§ 135).',
      en: 'Every citizen has a duty too, when a child lives in conditions that endanger it (section 135).',
      sources: ['law.barnetsLov135', 'law.barnetsLov'],
      checkedOn,
    }),
    paragraph({
      id: 'knowMore.dutyToNotify.adults',
      da: 'Gælder det en voksen, så arbejd med borgerens ja. Er der fare for liv, så ring 112.',
      en: 'Where an adult is concerned, work with the citizen’s consent. If life is in danger, call 112.',
      sources: ['dsc.professionals', 'police.112'],
      checkedOn,
    }),
  ],
  links: ['law.barnetsLov', 'law.barnetsLov133'],
};
