/** What colleagues read: a text for the intranet, and an invitation to a briefing. */
import { block } from '../block';
import type { Material } from './material';

const checkedOn = '2026-11-23';

export const intranetPage: Material = {
  id: 'intranetPage',
  name: { da: 'Tekst til intranettet', en: 'Text for the intranet' },
  purpose: {
    da: 'Så medarbejdere ved, at beredskabet findes, og hvor de finder det.',
    en: 'So that staff know that the readiness exists, and where to find it.',
  },
  audience: 'staff',
  form: 'page',
  parts: [
    {
      kind: 'title',
      block: block({
        id: 'materials.intranetPage.title',
        da: 'Møder du stalking i dit arbejde?',
        en: 'Do you meet stalking in your work?',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    {
      kind: 'lead',
      block: block({
        id: 'materials.intranetPage.lead',
        da: 'Stalking viser sig i jobcentret, i familieafdelingen, på skolen og i psykiatrien, ofte under et andet navn. Du behøver ikke kende svaret. Det er nok at vide, hvor du spørger.',
        en: 'Stalking shows in the job centre, the family department, at school and in psychiatry, often under another name. You need not know the answer. It is enough to know where to ask.',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    {
      kind: 'heading',
      block: block({
        id: 'materials.intranetPage.doHeading',
        da: 'Gør sådan, når du får en mistanke',
        en: 'What to do when you suspect it',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    {
      kind: 'points',
      block: block<readonly string[]>({
        id: 'materials.intranetPage.do',
        da: [
          'Er nogen i fare nu? Ring 112.',
          'Lyt, og tag det alvorligt. Tal med borgeren alene.',
          'Ring til ressourcepersonen for dit område, eller tal med din leder.',
          'Hjælp borgeren videre til Dansk Stalking Center eller politiet på 114.',
          'Notér i fagsystemet, ikke i Teams.',
        ],
        en: [
          'Is anyone in danger now? Call 112.',
          'Listen, and take it seriously. Talk with the citizen alone.',
          'Call the resource person for your area, or talk with your leader.',
          'Help the citizen on to the Danish Stalking Centre or to the police on 114.',
          'Make your notes in the case system, not in Teams.',
        ],
        sources: [
          'dsc.adviceAndHelp',
          'evaluation2024',
          'police.reportStalking',
          'ucsyd.personalDataInTeams',
        ],
        checkedOn,
      }),
    },
    {
      kind: 'heading',
      block: block({
        id: 'materials.intranetPage.whereHeading',
        da: 'Find handlekort og ressourcepersoner',
        en: 'Find action cards and resource persons',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    {
      kind: 'paragraph',
      block: block({
        id: 'materials.intranetPage.where',
        da: 'Åbn Stalkingberedskab i Teams eller på intranettet. Dér ser du, hvem du ringer til, og hvad du gør, trin for trin. Spørgsmål om beredskabet i {kommune}: {kontakt}, {kontaktmail}.',
        en: 'Open Stalking readiness in Teams or on the intranet. There you see whom to call and what to do, step by step. Questions about the readiness of {municipality}: {contact}, {contactmail}.',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
  ],
};

export const briefingInvitation: Material = {
  id: 'briefingInvitation',
  name: { da: 'Invitation til et oplæg', en: 'Invitation to a briefing' },
  purpose: {
    da: 'Til afdelingslederen, der skal have stalking på et afdelingsmøde.',
    en: 'For the head of department who is to have stalking at a department meeting.',
  },
  audience: 'staff',
  form: 'mail',
  parts: [
    {
      kind: 'title',
      block: block({
        id: 'materials.briefingInvitation.title',
        da: 'Tyve minutter om stalking på jeres afdelingsmøde',
        en: 'Twenty minutes on stalking at your department meeting',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    {
      kind: 'paragraph',
      block: block({
        id: 'materials.briefingInvitation.why',
        da: 'Jeres medarbejdere møder borgere, der bliver stalket, ofte uden at nogen siger ordet. Vi vil gerne komme og fortælle, hvordan det ser ud, hvad man gør ved mistanke, og hvem man kan ringe til.',
        en: 'Your staff meet citizens who are stalked, often without anybody saying the word. We would like to come and tell what it looks like, what to do on suspicion, and whom to call.',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    {
      kind: 'points',
      block: block<readonly string[]>({
        id: 'materials.briefingInvitation.points',
        da: [
          'Tyve minutter på et møde, I holder alligevel',
          'Ingen forberedelse, og ingen sager med navn',
          'Et handlekort til hver og tid til spørgsmål',
        ],
        en: [
          'Twenty minutes at a meeting you hold anyway',
          'No preparation, and no cases with names',
          'An action card for each, and time for questions',
        ],
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
    {
      kind: 'paragraph',
      block: block({
        id: 'materials.briefingInvitation.care',
        da: 'Nogle har det tæt inde på livet. Sig gerne på forhånd, hvad mødet handler om, og at det er i orden at blive væk.',
        en: 'Some have lived it themselves. Please say beforehand what the meeting is about, and that it is all right to stay away.',
        sources: ['dsc.workplace', 'esbjerg.employees'],
        checkedOn,
      }),
    },
    {
      kind: 'paragraph',
      block: block({
        id: 'materials.briefingInvitation.reply',
        da: 'Svar med et par datoer til {kontakt}, {kontaktmail}. Hilsen fra beredskabet i {kommune}.',
        en: 'Please answer with a few dates to {contact}, {contactmail}. Regards from the readiness of {municipality}.',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
  ],
};
