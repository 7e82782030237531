import type { SettingName } from '../../../lists';
import { answerIn, type Answers } from './answers';
import type { answersText } from './text';
import { groupKinds } from './text';

/** The questions that are answered together, each with the settings it is kept in. */
export const topics = {
  municipality: ['municipality', 'policeDistrict'],
  group: ['group', 'workspace', 'model'],
  contact: ['contact.name', 'contact.mail'],
  languages: ['languages'],
} as const satisfies Readonly<Record<string, readonly SettingName[]>>;
export type Topic = keyof typeof topics;

type Words = (typeof answersText)['da'];

/** What was answered, in one line; empty when nothing was. */
export function summaryOf(topic: Topic, answers: Answers, words: Words): string {
  const value = (name: SettingName) => answerIn(answers, name);
  const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');
  switch (topic) {
    case 'municipality': {
      const district = value('policeDistrict');
      return joined(value('municipality'), district && words.police(district));
    }
    case 'group': {
      if (value('workspace') === '') return value('model') === '1' ? words.groups.none : '';
      const kind = groupKinds.find((one) => one === value('group'));
      return joined(kind && words.groups[kind], value('workspace'));
    }
    case 'contact':
      return joined(value('contact.name'), value('contact.mail'));
    case 'languages':
      return value('languages') === 'da' ? words.danishOnly : words.bothLanguages;
  }
}
