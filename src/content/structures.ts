/** Why groups on related subjects are a good place for stalking, and where they differ from it. Report, lines 697-717. */
import { traced } from './models/model';

export const structuresSaid = {
  recommended: traced({
    id: 'structures.recommended',
    lines: ['714-717'],
    da: 'Evalueringen anbefaler, at I ser efter, hvilke arbejdsgrupper I har i forvejen, og hvor stalking kan blive et emne.',
    en: 'The evaluation recommends that you look at the working groups you have already, and where stalking can become a subject.',
  }),
  shared: traced({
    id: 'structures.shared',
    lines: ['699-707'],
    da: 'Emnerne ligner hinanden: Det kan være strafbart, politiet er med, og flere forvaltninger skal arbejde sammen.',
    en: 'The subjects are alike: it may be punishable, the police take part, and several departments have to cooperate.',
  }),
  differs: traced({
    id: 'structures.differs',
    lines: ['706-711'],
    da: 'Stalking rammer bredere end de andre emner, og ikke kun borgere i en sårbar situation. Se derfor efter, om alle områder er med.',
    en: 'Stalking reaches wider than the other subjects, and not only citizens in a vulnerable situation. See whether all areas take part.',
  }),
} as const;
