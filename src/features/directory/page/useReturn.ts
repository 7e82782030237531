import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Whoever opens a person and closes them again is back where they were: at the same height, and with the keyboard on the
 * person they came from. The list is kept as it is meanwhile, with what was typed and how much was shown.
 */
export function useReturn(list: RefObject<HTMLElement>, openKey: string | undefined): void {
  const height = useRef(0);
  const before = useRef(openKey);
  // While drawing the page is still as it was before the person covered it.
  if (openKey !== undefined && before.current === undefined) height.current = window.scrollY;
  useLayoutEffect(() => {
    const left = before.current;
    before.current = openKey;
    if (openKey !== undefined || left === undefined) return;
    window.scrollTo({ top: height.current });
    const links = list.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [];
    const link = [...links].find(({ dataset }) => dataset.person === left);
    link?.focus({ preventScroll: true });
    // In a part of somebody's page it is not the window that scrolls.
    link?.scrollIntoView({ block: 'nearest' });
  }, [list, openKey]);
}
