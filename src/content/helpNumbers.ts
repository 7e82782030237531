import type { HelpNumber } from '../contracts/helpNumber';
import type { SourceKey } from './sources';

/** A national number, which can name where it comes from. */
export type SuppliedNumber = HelpNumber & {
  readonly sources: readonly SourceKey[];
  readonly checkedOn: string;
};

/**
 * The national numbers, the same everywhere in Denmark. A municipality adds its own. No source gives the opening hours of
 * Dansk Stalking Center, so none are supplied.
 */
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
    sources: ['horsens.stalking', 'kolding.stalking'],
  },
] as const satisfies readonly SuppliedNumber[];

/** Further national help, which is not for the urgent band. */
export const furtherHelpNumbers = [
  {
    label: { da: 'Lev Uden Vold', en: 'Live Without Violence' },
    number: '1888',
    note: {
      da: 'Vold i nære relationer og krisecentre',
      en: 'Violence in close relationships, and shelters',
    },
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
    urgency: 'help',
    checkedOn: '2026-11-22',
    sources: ['levUdenVold.1888'],
  },
] as const satisfies readonly SuppliedNumber[];
