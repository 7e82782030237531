import * as v from 'valibot';
import type { HelpNumber } from '../contracts/helpNumber';

/** One place for each staff site: web parts on the same server may read different ones. */
const storageKey = (staffSite: string) => `stalkingberedskab:helpNumbers:${staffSite}`;
const inBoth = v.object({ da: v.string(), en: v.string() });
const numbersSchema = v.array(
  v.object({
    label: inBoth,
    number: v.string(),
    note: v.optional(inBoth),
    checkedOn: v.optional(v.string()),
    urgency: v.picklist(['danger', 'help']),
  }),
);

/**
 * The municipality's own numbers as last read on this device, so that they are up to date before sign-in and offline.
 * They are public; nothing else is kept. Undefined when nothing usable is remembered.
 */
export function rememberedNumbers(staffSite: string): HelpNumber[] | undefined {
  try {
    const stored = v.safeParse(
      numbersSchema,
      JSON.parse(localStorage.getItem(storageKey(staffSite)) ?? 'null'),
    );
    return stored.success && stored.output.length > 0 ? stored.output : undefined;
  } catch {
    return undefined;
  }
}

export function rememberNumbers(staffSite: string, numbers: readonly HelpNumber[]): void {
  try {
    localStorage.setItem(storageKey(staffSite), JSON.stringify(numbers));
  } catch {
    // Denied or full storage: the packaged numbers are shown next time.
  }
}
