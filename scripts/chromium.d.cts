/** Path of the machine's Chromium, Chrome or Edge; `CHROMIUM` in the environment stands before all others. */
export function findChromium(): string | undefined;
