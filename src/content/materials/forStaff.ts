/** What colleagues read: a text for the intranet, and an invitation to a briefing. */
import type { Material } from './material';
import { writing } from './writing';

const checkedOn = '2026-11-23';

const intranetPageText = writing('intranetPage', checkedOn);

export const intranetPage: Material = {
  id: 'intranetPage',
  name: { da: 'Tekst til intranettet', en: 'Text for the intranet' },
  purpose: {
    da: 'Så medarbejdere ved, at beredskabet findes, og hvor de finder det.',
    en: 'So that staff know that the readiness exists, and where to find it.',
  },
  audience: 'staff',
  form: 'page',
  models: [1, 2, 3],
  parts: [
    intranetPageText.title(
      'title',
      ['evaluation2024'],
      'Møder du stalking i dit arbejde?',
      'Do you meet stalking in your work?',
    ),
    intranetPageText.lead(
      'lead',
      ['evaluation2024'],
      'Stalking viser sig i jobcentret, i familieafdelingen, på skolen og i psykiatrien, ofte under et andet navn. Du behøver ikke kende svaret. Det er nok at vide, hvor du spørger.',
      'Stalking shows in the job centre, the family department, at school and in psychiatry, often under another name. You need not know the answer. It is enough to know where to ask.',
    ),
    intranetPageText.heading(
      'doHeading',
      ['evaluation2024'],
      'Gør sådan, når du får en mistanke',
      'What to do when you suspect it',
    ),
    intranetPageText.points(
      'do',
      ['dsc.adviceAndHelp', 'evaluation2024', 'police.reportStalking', 'ucsyd.personalDataInTeams'],
      [
        'Er nogen i fare nu? Ring 112.',
        'Lyt, og tag det alvorligt. Tal med borgeren alene.',
        'Ring til ressourcepersonen for dit område, eller tal med din leder.',
        'Hjælp borgeren videre til Dansk Stalking Center eller politiet på 114.',
        'Notér i fagsystemet, ikke i Teams.',
      ],
      [
        'Is anyone in danger now? Call 112.',
        'Listen, and take it seriously. Talk with the citizen alone.',
        'Call the resource person for your area, or talk with your leader.',
        'Help the citizen on to the Danish Stalking Centre or to the police on 114.',
        'Make your notes in the case system, not in Teams.',
      ],
    ),
    intranetPageText.heading(
      'whereHeading',
      ['evaluation2024'],
      'Find handlekort og ressourcepersoner',
      'Find action cards and resource persons',
    ),
    intranetPageText.paragraph(
      'where',
      ['evaluation2024'],
      'Åbn Stalkingberedskab i Teams eller på intranettet. Dér ser du, hvem du ringer til, og hvad du gør, trin for trin. Spørgsmål om beredskabet i {kommune}: {kontakt}, {kontaktmail}.',
      'Open Stalking readiness in Teams or on the intranet. There you see whom to call and what to do, step by step. Questions about the readiness of {municipality}: {contact}, {contactmail}.',
    ),
  ],
};

const briefingInvitationText = writing('briefingInvitation', checkedOn);

export const briefingInvitation: Material = {
  id: 'briefingInvitation',
  name: { da: 'Invitation til et oplæg', en: 'Invitation to a briefing' },
  purpose: {
    da: 'Til afdelingslederen, der skal have stalking på et afdelingsmøde.',
    en: 'For the head of department who is to have stalking at a department meeting.',
  },
  audience: 'staff',
  form: 'mail',
  models: [1, 2, 3],
  parts: [
    briefingInvitationText.title(
      'title',
      ['evaluation2024'],
      'Tyve minutter om stalking på jeres afdelingsmøde',
      'Twenty minutes on stalking at your department meeting',
    ),
    briefingInvitationText.paragraph(
      'why',
      ['evaluation2024'],
      'Jeres medarbejdere møder borgere, der bliver stalket, ofte uden at nogen siger ordet. Vi vil gerne komme og fortælle, hvordan det ser ud, hvad man gør ved mistanke, og hvem man kan ringe til.',
      'Your staff meet citizens who are stalked, often without anybody saying the word. We would like to come and tell what it looks like, what to do on suspicion, and whom to call.',
    ),
    briefingInvitationText.points(
      'points',
      ['evaluation2024'],
      [
        'Tyve minutter på et møde, I holder alligevel',
        'Ingen forberedelse, og ingen sager med navn',
        'Et handlekort til hver og tid til spørgsmål',
      ],
      [
        'Twenty minutes at a meeting you hold anyway',
        'No preparation, and no cases with names',
        'An action card for each, and time for questions',
      ],
    ),
    briefingInvitationText.paragraph(
      'care',
      ['dsc.workplace', 'esbjerg.employees'],
      'Nogle har det tæt inde på livet. Sig gerne på forhånd, hvad mødet handler om, og at det er i orden at blive væk.',
      'Some have lived it themselves. Please say beforehand what the meeting is about, and that it is all right to stay away.',
    ),
    briefingInvitationText.paragraph(
      'reply',
      ['evaluation2024'],
      'Svar med et par datoer til {kontakt}, {kontaktmail}. Hilsen fra beredskabet i {kommune}.',
      'Please answer with a few dates to {contact}, {contactmail}. Regards from the readiness of {municipality}.',
    ),
  ],
};
