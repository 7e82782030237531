/** How long Microsoft's answer may still be on its way when the person is back on our page, in milliseconds. */
const grace = 5000;

/**
 * The answer of a sign-in window, unless the person has come back without one. MSAL cannot tell that its window was
 * closed: Microsoft's pages cut the tie between the two.
 * @throws when the person is back and no answer came
 */
export function unlessReturned<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let back: (() => void) | undefined;
  const returned = new Promise<never>((_, fail) => {
    back = () => {
      clearTimeout(timer);
      timer = setTimeout(() => fail(new Error('Came back without signing in.')), grace);
    };
    window.addEventListener('focus', back);
  });
  return Promise.race([answer, returned]).finally(() => {
    clearTimeout(timer);
    if (back) window.removeEventListener('focus', back);
  });
}
