const storageKey = 'stalkingberedskab:area';

/** The area last chosen on this device. A browser that denies storage simply remembers nothing. */
export function rememberedArea(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

export function rememberArea(key: string): void {
  try {
    localStorage.setItem(storageKey, key);
  } catch {
    // Denied storage costs the reader one choice next time, nothing more.
  }
}
