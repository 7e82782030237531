/** Browsers that keep strings from becoming code want the address from a policy; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(of: string): string };
}

const worker = 'serviceWorker.js';

function workerAddress(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return worker;
  return trustedTypes
    .createPolicy('stalkingberedskab', { createScriptURL: () => worker })
    .createScriptURL('');
}

/** Keeps the page for the next time there is no network, once the browser has nothing better to do. */
export function keepForOffline(): void {
  const begin = () => {
    // Refused storage, a frame without an origin, an old browser: the page is then what it was, online.
    try {
      navigator.serviceWorker.register(workerAddress()).catch(() => undefined);
    } catch {
      return;
    }
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(begin, { timeout: 5000 });
  else setTimeout(begin, 2000);
}
