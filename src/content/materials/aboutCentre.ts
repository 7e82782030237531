/** What the Danish Stalking Centre is, and how staff draw on it. */
import type { Material } from './material';
import { writing } from './writing';

const { title, lead, heading, points, paragraph } = writing('aboutCentre', '2026-11-23');

export const aboutCentre: Material = {
  id: 'aboutCentre',
  name: { da: 'Kort om Dansk Stalking Center', en: 'The Danish Stalking Centre in brief' },
  purpose: {
    da: 'Til medarbejdere, der skal hjælpe en borger videre eller selv have råd.',
    en: 'For staff who are to help a citizen on, or need advice themselves.',
  },
  audience: 'staff',
  form: 'sheet',
  models: [1, 2, 3],
  parts: [
    title(
      'title',
      ['dsc.about'],
      'Dansk Stalking Center kan hjælpe jer begge',
      'The Danish Stalking Centre can help you both',
    ),
    lead(
      'lead',
      ['dsc.about'],
      'Centret arbejder i hele landet. Det giver råd, behandler og samler viden, og hjælpen er til både udsatte og udøvere.',
      'The Centre works all over the country. It advises, treats and gathers knowledge, and its help is for those exposed and for those who stalk.',
    ),
    heading('citizenHeading', ['evaluation2024'], 'Til borgeren', 'For the citizen'),
    points(
      'citizen',
      ['horsens.stalking', 'kolding.stalking', 'dsc.professionals', 'dsc.lineForThoseWhoStalk'],
      [
        'Udsatte, pårørende og børn kan ringe på 25 17 73 74. Det er gratis, og man kan være anonym.',
        'Hjælp borgeren med selv at ringe. Siger borgeren ja, kan du også give centret borgerens kontaktoplysninger.',
        'Centret taler også med den, der ikke kan lade være.',
      ],
      [
        'Those exposed, their relatives and children can call 25 17 73 74. It is free, and one can be anonymous.',
        'Help the citizen to call. If the citizen says yes, you can also give the Centre their contact details.',
        'The Centre also talks with those who cannot stop.',
      ],
    ),
    heading('youHeading', ['evaluation2024'], 'Til dig', 'For you'),
    points(
      'you',
      ['dsc.professionals', 'law.confidentiality', 'evaluation2024'],
      [
        'Du kan få gratis sparring, når du møder stalking i dit arbejde.',
        'Tal uden navne, når borgeren ikke har sagt ja.',
        'Fagportalen sammenmodstalking.dk samler viden, og centret holder kurser.',
      ],
      [
        'You can get free advice when you meet stalking in your work.',
        'Talk without names when the citizen has not said yes.',
        'The portal sammenmodstalking.dk gathers knowledge, and the Centre holds courses.',
      ],
    ),
    paragraph(
      'notOurs',
      ['dsc.home'],
      'Centret står ikke bag dette ark. Spørgsmål om beredskabet i {kommune}: {kontakt}.',
      'The Centre is not behind this sheet. Questions about the readiness of {municipality}: {contact}.',
    ),
  ],
};
