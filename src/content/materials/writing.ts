import { block } from '../block';
import type { SourceKey } from '../sources';
import type { MaterialPart, TextPart } from './material';

type Wording = readonly [da: string, en: string];
type Lines = readonly [da: readonly string[], en: readonly string[]];
type Named<W> = (
  name: string,
  sources: readonly SourceKey[],
  ...text: W extends readonly unknown[] ? [...W] : never
) => MaterialPart;

interface Writing extends Readonly<Record<TextPart, Named<Wording>>> {
  readonly points: Named<Lines>;
}

/**
 * Writes the parts of one material: what each is, its name within the material, its sources, and its words in Danish and
 * English. @param checkedOn when the words were last held up against their sources, `YYYY-MM-DD`
 */
export function writing(material: string, checkedOn: string): Writing {
  const idOf = (name: string) => `materials.${material}.${name}`;
  const text =
    (kind: TextPart): Named<Wording> =>
    (name, sources, da, en) => ({ kind, block: block({ id: idOf(name), sources, checkedOn, da, en }) });
  return {
    title: text('title'),
    lead: text('lead'),
    heading: text('heading'),
    paragraph: text('paragraph'),
    notes: text('notes'),
    points: (name, sources, da, en) => ({
      kind: 'points',
      block: block<readonly string[]>({ id: idOf(name), sources, checkedOn, da, en }),
    }),
  };
}
