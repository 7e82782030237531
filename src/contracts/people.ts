/** Whom the municipality's Microsoft 365 knows. */
export interface People {
  /**
   * Those of some mail addresses that nobody there has: the person has left, or the address was mistyped.
   * @param mails at most 100
   * @throws {Failure}
   */
  unknown(mails: readonly string[]): Promise<ReadonlySet<string>>;
  /** Who is signed in. @throws {Failure} */
  me(): Promise<{ readonly name: string; readonly mail: string | undefined }>;
}
