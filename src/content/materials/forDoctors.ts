/** What stands in a waiting room: read in passing, also by somebody who is there with the other one. */
import { block } from '../block';
import type { Material } from './material';

const checkedOn = '2026-11-23';

export const waitingRoomSheet: Material = {
  id: 'waitingRoomSheet',
  name: { da: 'Ark til lægens venteværelse', en: "Sheet for the doctor's waiting room" },
  purpose: {
    da: 'Til almen praksis: så patienter kan spørge, og lægen ved, hvem der kan hjælpe.',
    en: 'For general practice: so that patients can ask, and the doctor knows who can help.',
  },
  audience: 'doctors',
  form: 'sheet',
  parts: [
    {
      kind: 'title',
      block: block({
        id: 'materials.waitingRoomSheet.title',
        da: 'Er der nogen, der ikke vil lade dig være i fred?',
        en: 'Is there somebody who will not leave you alone?',
        sources: ['dsc.whatIsStalking'],
        checkedOn,
      }),
    },
    {
      kind: 'lead',
      block: block({
        id: 'materials.waitingRoomSheet.lead',
        da: 'Op mod 100.000 danskere er udsat for stalking på et år. Du er ikke alene, og du må gerne sige det til din læge.',
        en: 'Up to 100,000 Danes are exposed to stalking in a year. You are not alone, and you are welcome to tell your doctor.',
        sources: ['ministry.prevalence2018'],
        checkedOn,
      }),
    },
    {
      kind: 'heading',
      block: block({
        id: 'materials.waitingRoomSheet.signsHeading',
        da: 'Stalking kan være',
        en: 'Stalking can be',
        sources: ['dsc.whatIsStalking'],
        checkedOn,
      }),
    },
    {
      kind: 'points',
      block: block<readonly string[]>({
        id: 'materials.waitingRoomSheet.signs',
        da: [
          'beskeder og opkald, der bliver ved',
          'nogen, der følger efter, holder øje eller dukker op',
          'gaver, rygter eller falske profiler',
          'trusler og hærværk',
        ],
        en: [
          'messages and calls that do not stop',
          'somebody who follows, watches or turns up',
          'gifts, rumours or false profiles',
          'threats and damage',
        ],
        sources: ['dsc.whatIsStalking', 'police.reportStalking'],
        checkedOn,
      }),
    },
    {
      kind: 'paragraph',
      block: block({
        id: 'materials.waitingRoomSheet.pattern',
        da: 'Hver gang kan se harmløs ud. Det er mønsteret, der tæller.',
        en: 'Each time may look harmless. It is the pattern that counts.',
        sources: ['dsc.whatIsStalking', 'police.reportStalking'],
        checkedOn,
      }),
    },
    { kind: 'numbers' },
    {
      kind: 'paragraph',
      block: block({
        id: 'materials.waitingRoomSheet.foot',
        da: 'I {kommune} kan du også tale med den medarbejder, du kender i forvejen.',
        en: 'In {municipality} you can also talk with the member of staff you know already.',
        sources: ['evaluation2024'],
        checkedOn,
      }),
    },
  ],
};
