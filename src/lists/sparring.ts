import type { ListSchema } from '../contracts/listSchema';

/**
 * Anonymised sparring: a dilemma, never a person. No column asks for a name, a number, an address or a case number; the
 * list keeps no versions, is never exported, and its rows are deleted for good once the minutes are approved.
 */
export const sparring = {
  code: 'sparring',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Sparring', en: 'Stalking: Sparring' },
  readers: 'municipality',
  writers: ['municipality'],
  retention: 'passing',
  columns: {
    /** `Dilemma 1`: made by the product, so that the list can be read in SharePoint. */
    Title: { type: 'text', title: { da: 'Dilemma', en: 'Dilemma' }, guard: 'freeText', required: true },
    /** Key of the meeting. */
    Meeting: {
      type: 'text',
      title: { da: 'Møde', en: 'Meeting' },
      guard: 'none',
      required: true,
      indexed: true,
    },
    Situation: { type: 'note', title: { da: 'Situation', en: 'Situation' }, guard: 'freeText' },
    AtStake: { type: 'note', title: { da: 'Hvad er på spil', en: 'What is at stake' }, guard: 'freeText' },
    Tried: { type: 'note', title: { da: 'Hvad er prøvet', en: 'What has been tried' }, guard: 'freeText' },
    Question: { type: 'note', title: { da: 'Spørgsmål', en: 'Question' }, guard: 'freeText' },
    Advice: { type: 'note', title: { da: 'Gruppens råd', en: "The group's advice" }, guard: 'freeText' },
    /** Keys of the areas involved, separated by semicolons. */
    AreaKeys: { type: 'note', title: { da: 'Områder', en: 'Areas' }, guard: 'none' },
    /** Code of `legalBases`. */
    Basis: { type: 'text', title: { da: 'Grundlag', en: 'Legal basis' }, guard: 'none' },
    /** `no`: nobody in the room could recognise the citizen. `maybe`: somebody could. Empty: not yet asked. */
    Recognisable: { type: 'text', title: { da: 'Kan genkendes', en: 'Recognisable' }, guard: 'none' },
    /** `yes`: it is written in the case system, where it belongs. */
    Recorded: {
      type: 'text',
      title: { da: 'Noteret i fagsystemet', en: 'In the case system' },
      guard: 'none',
    },
    /** `yes`: the citizen has been given a contact; not who either of them is. */
    ContactGiven: { type: 'text', title: { da: 'Kontaktperson givet', en: 'Contact given' }, guard: 'none' },
    /** Codes of `securityChecks` that were gone through, separated by semicolons. */
    Security: { type: 'text', title: { da: 'Sikkerhed', en: 'Security' }, guard: 'none' },
  },
} as const satisfies ListSchema;
