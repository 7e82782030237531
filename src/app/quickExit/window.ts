/** The window around us, as far as leaving goes: by itself, so that tests can stand in for it. */

/** Says nothing of the reader, the municipality or the subject, and is at home on any Danish computer. */
export const neutralPage = 'https://www.dmi.dk/';

/** A frame cannot take the window it stands in elsewhere: Teams and framed SharePoint pages forbid it. */
export function canLeave(): boolean {
  return window.parent === window;
}

/** The neutral page takes this one's place in the window's history. */
export function leaveForGood(): void {
  window.location.replace(neutralPage);
}
