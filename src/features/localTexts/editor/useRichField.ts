import { useEffect, useState } from 'react';
import type * as richField from './rich/RichField';

type RichField = typeof richField.RichField;

let loaded: RichField | undefined;

export async function loadRichField(): Promise<RichField> {
  const { RichField } = await import(/* webpackChunkName: 'richEditor' */ './rich/RichField');
  loaded = RichField;
  return RichField;
}

/** The editor of marks once it is there. If it cannot be fetched, people write Markdown themselves. */
export function useRichField(wanted: boolean): RichField | undefined {
  const [field, setField] = useState(() => loaded);
  useEffect(() => {
    if (!wanted || field) return undefined;
    let left = false;
    loadRichField().then(
      (found) => left || setField(() => found),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [wanted, field]);
  return wanted ? field : undefined;
}
