import type { ListSchema } from '../contracts/listSchema';

/**
 * What a group learnt from a course of events that is over, in a fixed structure and without anybody's identity. A case
 * is a case also without a name: only the municipality's own people read them.
 */
export const evaluations = {
  code: 'evaluations',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Evalueringer', en: 'Stalking: Evaluations' },
  readers: 'municipality',
  writers: ['municipality'],
  retention: 'keep',
  columns: {
    /** What it was about, in a few words. */
    Title: {
      type: 'text',
      title: { da: 'Forløb', en: 'Course of events' },
      guard: 'freeText',
      required: true,
    },
    /** The day the evaluation was begun, never one from the case. */
    Day: { type: 'date', title: { da: 'Evalueret', en: 'Evaluated' }, guard: 'none', required: true },
    Seen: { type: 'note', title: { da: 'Hvad blev set', en: 'What was seen' }, guard: 'freeText' },
    /** Key of the area that saw it first. */
    SeenBy: { type: 'text', title: { da: 'Set af', en: 'Seen by' }, guard: 'none' },
    /** Code of `howEarly`. */
    HowEarly: { type: 'text', title: { da: 'Hvor tidligt', en: 'How early' }, guard: 'none' },
    /** Keys of the areas that took part, separated by semicolons. */
    AreaKeys: { type: 'note', title: { da: 'Hvem var med', en: 'Who took part' }, guard: 'none' },
    /** Codes of `partnersInCase`, separated by semicolons. */
    Partners: { type: 'text', title: { da: 'Samarbejdspartnere', en: 'Partners' }, guard: 'none' },
    /** Code of `bridgings`. */
    Bridging: { type: 'text', title: { da: 'Brobygning', en: 'Bridging' }, guard: 'none' },
    Worked: { type: 'note', title: { da: 'Hvad virkede', en: 'What worked' }, guard: 'freeText' },
    Learning: { type: 'note', title: { da: 'Læring', en: 'Learning' }, guard: 'freeText' },
    /** `no`: nobody in the group could recognise the citizen. `maybe`: somebody could. Empty: not yet asked. */
    Recognisable: { type: 'text', title: { da: 'Kan genkendes', en: 'Recognisable' }, guard: 'none' },
    /** `yes`: it may become an example for others to practise on. */
    Example: { type: 'text', title: { da: 'Kan øves på', en: 'To practise on' }, guard: 'none' },
    /** `draft` or `done`; anything else counts as a draft. */
    State: { type: 'text', title: { da: 'Tilstand', en: 'State' }, guard: 'none', indexed: true },
  },
} as const satisfies ListSchema;
