/** Who can mend the readiness page when something is missing: a person or a shared mailbox in the municipality. */
export interface Contact {
  readonly name: string;
  readonly mail: string;
}
