/**
 * Ten years of meetings. The product has no list of meetings yet; until it has, they stand in one of this schema, which then
 * gives way to the product's own.
 */
import type { ListSchema, NewRow } from '../../src/contracts/listSchema';
import { pick, randomFrom } from './random';
import type { ScaleRow } from './scaleRow';
import { agendaPoints, places } from './words';

export const scaleMeetings = {
  code: 'scaleMeetings',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Møder (prøvedata)', en: 'Stalking: Meetings (sample data)' },
  readers: 'members',
  writers: ['members'],
  retention: 'passing',
  columns: {
    Title: { type: 'text', title: { da: 'Møde', en: 'Meeting' }, guard: 'freeText', required: true },
    HeldOn: { type: 'date', title: { da: 'Dato', en: 'Date' }, guard: 'none', indexed: true },
    Place: { type: 'text', title: { da: 'Sted', en: 'Place' }, guard: 'freeText' },
    State: { type: 'text', title: { da: 'Tilstand', en: 'State' }, guard: 'none', indexed: true },
    Agenda: { type: 'note', title: { da: 'Dagsorden', en: 'Agenda' }, guard: 'freeText' },
    Minutes: { type: 'note', title: { da: 'Referat', en: 'Minutes' }, guard: 'freeText' },
  },
} as const satisfies ListSchema;

const firstMeeting = Date.UTC(2016, 10, 22);
const fortnight = 14 * 24 * 60 * 60 * 1000;
/** Every second Tuesday. */
const inTenYears = 261;

export function scaleMeetingRows(): ScaleRow<NewRow<typeof scaleMeetings>>[] {
  const random = randomFrom(2);
  return Array.from({ length: inTenYears }, (_, index) => {
    const day = new Date(firstMeeting + index * fortnight).toISOString();
    const agenda = Array.from(
      { length: 5 },
      (_point, number) => `${number + 1}. ${pick(agendaPoints, random)}`,
    );
    return {
      key: `5ca1e000-0000-4000-9000-${String(index).padStart(12, '0')}`,
      row: {
        Title: `Møde nr. ${index + 1} i ressourcegruppen`,
        HeldOn: day,
        Place: pick(places, random),
        State: index < inTenYears - 2 ? 'approved' : 'planned',
        Agenda: agenda.join('\n'),
        Minutes: agenda.map((point) => `${point}\nGruppen drøftede punktet og samlede op.`).join('\n\n'),
      },
    };
  });
}
