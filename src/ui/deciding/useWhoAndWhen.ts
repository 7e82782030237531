import type { Need } from '../../contracts/saving';
import { moment, useLanguage, useText } from '../../text';
import { decidingText } from './text';

/** Who changed a row and when, in a sentence; SharePoint may not have told. */
export function useWhoAndWhen({ by, at }: Extract<Need, { kind: 'conflict' }>) {
  const text = useText(decidingText);
  const language = useLanguage();
  const who = by ?? text.somebody;
  const time = Date.parse(at ?? '');
  const when = Number.isNaN(time) ? '' : moment(time, Date.now(), language);
  return { who, sentence: text.changedBy(who, when).replace(' .', '.') };
}
