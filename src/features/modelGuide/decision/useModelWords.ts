import { models } from '../../../content/models';
import { useLanguage, useText } from '../../../text';
import { modelNamed } from '../place';
import { decisionText } from './text';

/** `2` → "Model 2: Information, fokus og plan"; empty for what names no model. */
export function useModelWords(): (value: string) => string {
  const text = useText(decisionText);
  const language = useLanguage();
  return (value) => {
    const number = modelNamed(value);
    return number ? text.model(number, models[number].name[language]) : '';
  };
}
