/**
 * What is being written and not published: on this device only, because everyone reads the list it is published in
 * (docs/decisions/0014). What the guard blocks stays in this window's memory.
 */
import * as v from 'valibot';

const writtenSchema = v.object({
  Text: v.string(),
  State: v.string(),
  BaseVersion: v.string(),
  BaseText: v.string(),
});
const draftSchema = v.object({
  text: v.string(),
  /** The row as it was when the writing began; absent where there was none. */
  base: v.optional(writtenSchema),
});
export type Draft = v.InferOutput<typeof draftSchema>;

/** Drafts of different sites are kept apart. */
export const draftName = (site: string, contentId: string, language: string) =>
  `${site} ${contentId} ${language}`;

const inWindow = new Map<string, Draft>();
const storageKey = (name: string) => `stalkingberedskab:draft:${name}`;

/** Where a draft is: only one on the device outlives the window. */
export type DraftPlace = 'device' | 'window';

export function keptDraft(name: string): Draft | undefined {
  const here = inWindow.get(name);
  if (here) return here;
  try {
    const stored = v.safeParse(draftSchema, JSON.parse(localStorage.getItem(storageKey(name)) ?? 'null'));
    return stored.success ? stored.output : undefined;
  } catch {
    return undefined;
  }
}

/** @param mayStay whether the device may keep it */
export function keepDraft(name: string, draft: Draft, mayStay: boolean): DraftPlace {
  inWindow.set(name, draft);
  if (!mayStay) return 'window';
  try {
    localStorage.setItem(storageKey(name), JSON.stringify(draft));
    return 'device';
  } catch {
    return 'window';
  }
}

export function forgetDraft(name: string): void {
  inWindow.delete(name);
  try {
    localStorage.removeItem(storageKey(name));
  } catch {
    // A browser that denies storage has kept nothing.
  }
}
