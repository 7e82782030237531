import type { MutableRefObject } from 'react';

/** What others may ask of a field, whichever one it is. Places are UTF-16 offsets into the text as it is kept. */
export interface FieldHandle {
  readonly focus: () => void;
  readonly select: (start: number, end: number) => void;
}

/** Where somebody was writing when one field took the place of another; undefined if nobody was. */
export type Caret = MutableRefObject<{ readonly start: number; readonly end: number } | undefined>;
