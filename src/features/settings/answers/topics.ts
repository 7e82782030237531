import { modelUses } from '../../../content/models/uses';
import type { SettingName } from '../../../lists';
import { type Answers, answerIn } from './answers';

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

/** Who holds no meetings is not asked about them, unless it has been answered: what stands can be seen and changed. */
export function topicsFor(part: keyof typeof topicsOf, answers: Answers): readonly Topic[] {
  const asked = (topic: Topic) =>
    topic !== 'retention' ||
    modelUses(answerIn(answers, 'model'), 'meetings') ||
    topics[topic].some((name) => answerIn(answers, name) !== '');
  return topicsOf[part].filter(asked);
}
