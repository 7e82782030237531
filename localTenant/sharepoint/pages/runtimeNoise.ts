/**
 * What the real runtime complains of on a page without a real tenant behind it; tests that fail on console errors pass it
 * by. Nothing at version 1.23.2: its chunk `SPRequestRateMonitor` is given from the package that has it, telemetry and
 * Entra tokens are switched off, and what remains is a warning to users that is logged, not an error.
 */
export const runtimeNoise: readonly RegExp[] = [];
