import type { SettingName } from '../../../lists';

/** The questions that are answered together, each with the settings it is kept in. */
export const topics = {
  municipality: ['municipality', 'policeDistrict'],
  model: ['model'],
  group: ['group', 'workspace'],
  contact: ['contact.name', 'contact.mail'],
  languages: ['languages'],
  retention: ['sparringMonths'],
  devices: ['deviceKeeps', 'deviceWorkspaceDays'],
} as const satisfies Readonly<Record<string, readonly SettingName[]>>;
export type Topic = keyof typeof topics;

/** The questions of each page of questions, in the order in which they are asked there. */
export const topicsOf = {
  municipality: ['municipality', 'model', 'group', 'contact', 'languages'],
  data: ['retention', 'devices'],
} as const satisfies Readonly<Record<string, readonly Topic[]>>;
