import { type RefObject, useEffect, useRef } from 'react';

/** Two presses this close together are meant, in milliseconds; one closes a menu and nothing more. */
const together = 1000;

/**
 * Calls when Escape is pressed twice. On somebody's page only while nothing of theirs has the focus: Escape is their
 * key too.
 * @param ours what is of the product
 */
export function useTwoEscapes(ours: RefObject<HTMLElement>, leave: () => void): void {
  const last = useRef(-Infinity);
  useEffect(() => {
    const pressed = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') {
        last.current = -Infinity;
        return;
      }
      const elsewhere = key.target !== document.body && !ours.current?.contains(key.target as Node);
      if (key.repeat || elsewhere) return;
      const twice = key.timeStamp - last.current < together;
      last.current = key.timeStamp;
      if (twice) leave();
    };
    // In the capturing phase: a menu that closes may keep the key to itself.
    document.addEventListener('keydown', pressed, true);
    return () => document.removeEventListener('keydown', pressed, true);
  }, [ours, leave]);
}
