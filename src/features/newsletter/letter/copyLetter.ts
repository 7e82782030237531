import { copyText } from '../../../ui';
import { htmlMail } from './htmlLetter';
import type { Letter } from './letter';
import { plainLetter } from './plainLetter';

/** Puts a letter on the clipboard, with headings for mail programs and as text for the others. False where the host lets nobody. */
export async function copyLetter(letter: Letter): Promise<boolean> {
  const [plain, html] = [plainLetter(letter), htmlMail(letter)];
  const blob = (text: string, type: string) => new Blob([text], { type });
  try {
    const both = { 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html') };
    await navigator.clipboard.write([new ClipboardItem(both)]);
    return true;
  } catch {
    return copyBoth(plain, html);
  }
}

/** Where the clipboard itself is refused: what is copied the old way can be given a second form on its way. */
async function copyBoth(plain: string, html: string): Promise<boolean> {
  const add = (copying: ClipboardEvent) => {
    copying.clipboardData?.setData('text/plain', plain);
    copying.clipboardData?.setData('text/html', html);
    copying.preventDefault();
  };
  document.addEventListener('copy', add);
  try {
    return await copyText(plain);
  } finally {
    document.removeEventListener('copy', add);
  }
}
