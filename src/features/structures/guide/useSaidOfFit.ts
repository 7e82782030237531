import { listed, useLanguage, useText } from '../../../text';
import { type Fit, traits } from './mapping';
import { guideText } from './text';

/** What a group means for stalking, as a sentence. */
export function useSaidOfFit(): (fit: Fit) => string {
  const text = useText(guideText);
  const language = useLanguage();
  return ({ theme, lacks }) => {
    const group = text.named[theme];
    if (lacks.length === 0) return text.whole(group);
    if (lacks.length === traits.length) return text.bare(group);
    return text.partly(
      group,
      listed(
        lacks.map((trait) => text.lacks[trait]),
        language,
      ),
    );
  };
}
