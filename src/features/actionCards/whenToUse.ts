/** "Når en borger …" → "Brug kortet, når en borger …"; a local text that begins otherwise stands as it is written. */
export function whenToUse(trigger: string, sentence: (when: string) => string): string {
  return /^(Når|When) /.test(trigger)
    ? sentence(trigger.charAt(0).toLowerCase() + trigger.slice(1))
    : trigger;
}
