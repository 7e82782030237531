import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What is left of A4 inside the sheet's margins, in millimetres. */
const room = 267;
/** In points. Below the smallest nobody reads it: then a second page is the lesser evil. */
const [largest, smallest, smaller] = [11, 7.5, 0.25];

/** Sets a sheet as large as one page of A4 allows: a municipality's own texts may be longer than the supplied ones. */
export function useFitOnPage(): RefObject<HTMLDivElement> {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const millimetre = element.clientWidth / sheetWidth;
    for (let size = largest; size >= smallest; size -= smaller) {
      element.style.fontSize = `${size}pt`;
      if (element.scrollHeight <= room * millimetre) return;
    }
  }, []);
  return sheet;
}

/** In millimetres: A4 less the margins of a printed sheet. */
export const sheetWidth = 182;
