import { useLanguage, useText } from '../../../text';
import { Notice } from '../../../ui';
import type { TextNames } from './textNames';
import type { PackRefusal } from './readPack';
import { packsText } from './text';

/** Why a pack was not taken in, and where in it. */
export function Refused({ refusal, names }: { readonly refusal: PackRefusal; readonly names: TextNames }) {
  const text = useText(packsText);
  const language = useLanguage();
  const { why } = refusal;
  const where =
    'where' in refusal
      ? (names.get(refusal.where)?.[language] ?? refusal.where)
      : 'edition' in refusal
        ? refusal.edition
        : undefined;
  return (
    <div role="alert">
      <Notice intent="warning" title={text.refused[why]}>
        {[where && `${where}.`, text.refusedAdvice[why]].filter(Boolean).join(' ')}
      </Notice>
    </div>
  );
}
