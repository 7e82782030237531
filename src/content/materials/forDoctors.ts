/** What stands in a waiting room: read in passing, also by somebody who is there with the other one. */
import type { Material } from './material';
import { writing } from './writing';

const { title, lead, heading, points, paragraph } = writing('waitingRoomSheet', '2026-11-23');

export const waitingRoomSheet: Material = {
  id: 'waitingRoomSheet',
  name: { da: 'Ark til lægens venteværelse', en: "Sheet for the doctor's waiting room" },
  purpose: {
    da: 'Til almen praksis: så patienter kan spørge, og lægen ved, hvem der kan hjælpe.',
    en: 'For general practice: so that patients can ask, and the doctor knows who can help.',
  },
  audience: 'doctors',
  form: 'sheet',
  models: [3],
  parts: [
    title(
      'title',
      ['dsc.whatIsStalking'],
      'Er der nogen, der ikke vil lade dig være i fred?',
      'Is there somebody who will not leave you alone?',
    ),
    lead(
      'lead',
      ['ministry.prevalence2018'],
      'Op mod 100.000 danskere er udsat for stalking på et år. Du er ikke alene, og du må gerne sige det til din læge.',
      'Up to 100,000 Danes are exposed to stalking in a year. You are not alone, and you are welcome to tell your doctor.',
    ),
    heading('signsHeading', ['dsc.whatIsStalking'], 'Stalking kan være', 'Stalking can be'),
    points(
      'signs',
      ['dsc.whatIsStalking', 'police.reportStalking'],
      [
        'beskeder og opkald, der bliver ved',
        'nogen, der følger efter, holder øje eller dukker op',
        'gaver, rygter eller falske profiler',
        'trusler og hærværk',
      ],
      [
        'messages and calls that do not stop',
        'somebody who follows, watches or turns up',
        'gifts, rumours or false profiles',
        'threats and damage',
      ],
    ),
    paragraph(
      'pattern',
      ['dsc.whatIsStalking', 'police.reportStalking'],
      'Hver gang kan se harmløs ud. Det er mønsteret, der tæller.',
      'Each time may look harmless. It is the pattern that counts.',
    ),
    { kind: 'numbers' },
    paragraph(
      'foot',
      ['evaluation2024'],
      'I {kommune} kan du også tale med den medarbejder, du kender i forvejen.',
      'In {municipality} you can also talk with the member of staff you know already.',
    ),
  ],
};
