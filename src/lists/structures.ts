import type { ListSchema } from '../contracts/listSchema';

/**
 * Groups that met before there was anything on stalking: on honour conflicts, radicalisation, gang exit, SSP. The group's
 * own site holds them, because who is in a group on such matters is nothing for every employee to read.
 */
export const structures = {
  code: 'structures',
  version: 1,
  site: 'workspace',
  title: { da: 'Stalking: Eksisterende strukturer', en: 'Stalking: Existing structures' },
  readers: 'members',
  writers: ['members'],
  retention: 'keep',
  columns: {
    Title: { type: 'text', title: { da: 'Gruppe', en: 'Group' }, guard: 'contact', required: true },
    /** `honour`, `radicalisation`, `exit`, `ssp` or `stalking`; anything else counts as `other`. */
    Theme: { type: 'text', title: { da: 'Tema', en: 'Theme' }, guard: 'none', required: true },
    /** `weekly`, `monthly`, `quarterly`, `halfYearly` or `whenNeeded`; empty while nobody has said. */
    Rhythm: { type: 'text', title: { da: 'Mødes', en: 'Meets' }, guard: 'none' },
    /** Address of its SharePoint site, which can be asked who is there. */
    Site: { type: 'note', title: { da: 'SharePoint-side', en: 'SharePoint site' }, guard: 'contact' },
    /** Address of its channel in Teams. */
    Channel: { type: 'note', title: { da: 'Kanal i Teams', en: 'Channel in Teams' }, guard: 'contact' },
    /** Who was in it when somebody last looked: a line each, `Name <login name or mail>`. */
    Members: { type: 'note', title: { da: 'Medlemmer', en: 'Members' }, guard: 'contact' },
    LookedOn: { type: 'date', title: { da: 'Set efter den', en: 'Looked at on' }, guard: 'none' },
  },
} as const satisfies ListSchema;
