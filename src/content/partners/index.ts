/** What partners of each kind can be used for: a door of its own, so that only their page loads it. */
import { block } from '../block';

const checkedOn = '2026-11-22';
const sources = ['evaluation2024'] as const;

export const partnerPurposes = {
  police: block({
    id: 'partner.police',
    da: 'Ring tidligt, også før der er en anmeldelse. De kan give råd til den udsatte og tale udøveren til rette.',
    en: 'Call early, also before anything is reported. They can advise the person exposed, and caution the person behind it.',
    ...{ sources, checkedOn },
  }),
  stalkingCentre: block({
    id: 'partner.stalkingCentre',
    da: 'Den udsatte, børn og pårørende kan ringe, også uden at sige navn. Centret hjælper også den, der vil holde op. Du kan selv få råd.',
    en: 'The person exposed, children and relatives can call, without giving a name if they wish. The centre also helps those who want to stop. You can get advice yourself.',
    ...{ sources: ['dsc.about', 'dsc.professionals', 'horsens.stalking', 'kolding.stalking'], checkedOn },
  }),
  shelter: block({
    id: 'partner.shelter',
    da: 'Møder ofte stalking fra en tidligere partner. Aftal, hvad I må fortælle hinanden, og hvem der ringer til hvem. 1888 ved, hvor der er plads.',
    en: 'Often meets stalking by a former partner. Agree what you may tell each other, and who calls whom. 1888 knows where there is room.',
    ...{ sources: ['evaluation2024', 'levUdenVold.1888'], checkedOn },
  }),
  victims: block({
    id: 'partner.victims',
    da: 'Den udsatte og de nærmeste kan tale med nogen her, ved siden af det, kommunen gør.',
    en: 'The person exposed and those closest can talk with somebody here, beside what the municipality does.',
    ...{ sources: ['kolding.stalking', 'evaluation2024'], checkedOn },
  }),
  probation: block({
    id: 'partner.probation',
    da: 'Møder udøveren, når der er faldet dom. Aftal, hvem der ringer til hvem, når noget ændrer sig.',
    en: 'Meets the person behind it once there is a sentence. Agree who calls whom when something changes.',
    ...{ sources, checkedOn },
  }),
  familyCourt: block({
    id: 'partner.familyCourt',
    da: 'Møder forældre, der ikke er enige. Stalking kan ligne en konflikt, når man kun hører den ene.',
    en: 'Meets parents who disagree. Stalking can look like a conflict when only one of them is heard.',
    ...{ sources, checkedOn },
  }),
  region: block({
    id: 'partner.region',
    da: 'Sygehus og psykiatri kan møde både den udsatte og udøveren. Aftal, hvem I ringer til.',
    en: 'Hospitals and psychiatry may meet both the person exposed and the person behind it. Agree whom you call.',
    ...{ sources, checkedOn },
  }),
  doctors: block({
    id: 'partner.doctors',
    da: 'Mange kommer i venteværelset. Aftal, at I må lægge postkort og hænge plakater op.',
    en: 'Many come to the waiting room. Agree that you may leave postcards and put up posters.',
    ...{ sources, checkedOn },
  }),
  neighbour: block({
    id: 'partner.neighbour',
    da: 'Flytter en borger, så tal sammen tidligt. Der kan være hensyn at tage til bolig og til den anden forælder.',
    en: 'If a citizen moves, talk early. There may be things to consider about housing and about the other parent.',
    ...{ sources, checkedOn },
  }),
  other: block({
    id: 'partner.other',
    da: 'Kommunen er én af flere, der hjælper. Skriv de andre ind her.',
    en: 'The municipality is one of several who help. Write the others here.',
    ...{ sources, checkedOn },
  }),
} as const;
