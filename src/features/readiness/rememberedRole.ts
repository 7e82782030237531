import { type CardRole, cardRoles } from '../../content';

const storageKey = 'stalkingberedskab:role';

/** The role last chosen on this device; a browser that denies storage gives the one most readers have. */
export function rememberedRole(): CardRole {
  try {
    const stored = localStorage.getItem(storageKey);
    return cardRoles.find((role) => role === stored) ?? 'employee';
  } catch {
    return 'employee';
  }
}

export function rememberRole(role: CardRole): void {
  try {
    localStorage.setItem(storageKey, role);
  } catch {
    // Denied storage costs the reader one choice next time, nothing more.
  }
}
