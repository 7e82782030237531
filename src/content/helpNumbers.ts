import type { HelpNumber } from '../contracts/helpNumber';
import type { SourceKey } from './sources';

/** The national numbers, the same everywhere in Denmark. A municipality adds its own. */
export const nationalHelpNumbers = [
  {
    label: { da: 'Fare for liv eller helbred', en: 'Danger to life or health' },
    number: '112',
    note: { da: 'Ring straks', en: 'Call at once' },
    urgency: 'danger',
    checkedOn: '2026-11-22',
    sources: ['police.112'],
  },
  {
    label: { da: 'Politiet, hvis det ikke haster', en: 'Police, if it is not urgent' },
    number: '114',
    note: { da: 'Også for at anmelde', en: 'Also to report a crime' },
    urgency: 'help',
    checkedOn: '2026-11-22',
    sources: ['police.reportStalking', 'horsens.stalking'],
  },
  {
    label: { da: 'Dansk Stalking Center', en: 'Danish Stalking Centre' },
    number: '25 17 73 74',
    note: { da: 'Rådgivning, også anonymt', en: 'Advice, anonymously if you wish' },
    urgency: 'help',
    checkedOn: '2026-11-22',
    sources: ['horsens.stalking'],
  },
] as const satisfies readonly (HelpNumber & { readonly sources: readonly SourceKey[] })[];
