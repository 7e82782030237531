import { useState } from 'react';

/** What was done last, with the way back while it is offered. */
export function useUndo() {
  const [last, setLast] = useState<{ readonly words: string; readonly undo: () => Promise<unknown> }>();
  return {
    words: last?.words,
    done: (words: string, undo: () => Promise<unknown>) => setLast({ words, undo }),
    async undo() {
      await last?.undo();
      setLast(undefined);
    },
  };
}
