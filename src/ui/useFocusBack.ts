import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the keyboard goes on once something that was opened is closed again.
 * @param open whether it is there now
 * @returns for what opens it, or stands in its place afterwards
 */
export function useFocusBack<E extends HTMLElement = HTMLButtonElement>(open: boolean): RefObject<E> {
  const back = useRef<E>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open) back.current?.focus();
    was.current = open;
  }, [open]);
  return back;
}
