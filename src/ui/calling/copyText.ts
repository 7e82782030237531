/**
 * Puts words on the clipboard. False where the host lets nobody: then the reader is told, and copies by hand.
 * The old command is tried second, because some hosts frame a page without giving it the clipboard.
 */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copySelected(words);
  }
}

function copySelected(words: string): boolean {
  const field = document.createElement('textarea');
  field.value = words;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  try {
    // The only way left where the clipboard itself is refused.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
