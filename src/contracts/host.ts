import type { Language } from './language';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** What the product looks like and speaks, as the surrounding application decides. */
export interface HostAppearance {
  readonly theme: ThemeName;
  readonly language: Language;
}

/**
 * The application the product lives in. Ask for a capability, never for the host's name: what is absent cannot be
 * done here.
 */
export interface Host {
  appearance(): HostAppearance;
  /** Calls back on every change of theme or language; returns the way to stop. */
  onAppearance(changed: () => void): () => void;
  /** Opens a chat with one person, named by mail address. Absent where the host has no chat. */
  openChat?(mail: string): Promise<void>;
}
