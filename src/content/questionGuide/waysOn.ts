/** Where every guide ends: at a person. */
import { block } from '../block';
import type { WayOn } from './guide';

const checkedOn = '2026-11-22';

const resourcePerson: WayOn = {
  ...block({
    id: 'questionGuide.wayOn.resourcePerson',
    da: 'Tal med ressourcepersonen for dit område. Du behøver ikke være sikker, før du ringer.',
    en: 'Talk with the resource person for your area. You need not be sure before you call.',
    sources: ['evaluation2024'],
    checkedOn,
  }),
  to: 'resourcePerson',
};

const danishStalkingCentre: WayOn = {
  ...block({
    id: 'questionGuide.wayOn.danishStalkingCentre',
    da: 'Ring til Dansk Stalking Center. De giver råd til udsatte, hjælper udøvere og sparrer gratis med fagfolk.',
    en: 'Call the Danish Stalking Centre. They advise people exposed, help people who stalk and advise professionals free of charge.',
    sources: ['dsc.about', 'dsc.professionals', 'horsens.stalking', 'kolding.stalking'],
    checkedOn,
  }),
  to: 'danishStalkingCentre',
  number: '25 17 73 74',
};

const police: WayOn = {
  ...block({
    id: 'questionGuide.wayOn.police',
    da: 'Ring til politiet på 114, når der skal anmeldes, eller når I har brug for råd. Er der fare nu, er det 112.',
    en: 'Call the police on 114 to report, or when you need advice. If there is danger now, it is 112.',
    sources: ['police.reportStalking', 'police.112', 'horsens.stalking', 'evaluation2024'],
    checkedOn,
  }),
  to: 'police',
  number: '114',
};

export const waysOn = [resourcePerson, danishStalkingCentre, police] as const;
