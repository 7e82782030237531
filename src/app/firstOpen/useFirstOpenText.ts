import { useEffect, useState } from 'react';
import { useLanguage } from '../../text';
import type { firstOpenText } from './text';

type Texts = typeof firstOpenText;

/** The words, fetched when they are needed: most people never meet an obstacle. Undefined until they are there. */
export function useFirstOpenText(needed: boolean): Texts['da'] | undefined {
  const language = useLanguage();
  const [texts, setTexts] = useState<Texts>();
  useEffect(() => {
    if (!needed) return undefined;
    let wanted = true;
    import(/* webpackChunkName: 'firstOpen' */ './text').then(
      ({ firstOpenText: loaded }) => wanted && setTexts(loaded),
      () => undefined,
    );
    return () => void (wanted = false);
  }, [needed]);
  return texts?.[language];
}
