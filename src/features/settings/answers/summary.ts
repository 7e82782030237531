import {
  deviceRulesFrom,
  type SettingName,
  sparringMonths,
  usualSparringMonths,
  wholeNumber,
} from '../../../lists';
import { answerIn, type Answers, hasNoGroup, modelIn } from './answers';
import type { Topic } from './topics';
import type { answersText } from './text';
import { groupKinds } from './text';

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
    case 'model':
      return words.models[modelIn(answers)].name;
    case 'group': {
      if (value('workspace') === '') return hasNoGroup(answers) ? words.groups.none : '';
      const kind = groupKinds.find((one) => one === value('group'));
      return joined(kind && words.groups[kind], value('workspace'));
    }
    case 'contact':
      return joined(value('contact.name'), value('contact.mail'));
    case 'languages':
      return value('languages') === 'da' ? words.danishOnly : words.bothLanguages;
    case 'retention':
      return words.sparringAfter(wholeNumber(value('sparringMonths'), sparringMonths) ?? usualSparringMonths);
    case 'devices': {
      const rules = deviceRulesFrom([...answers.values()]);
      return rules.keepsRows ? words.devicesKeep(rules.workspaceDays) : words.devicesKeepNothing;
    }
  }
}
