/** Addresses are kept only where they are known in full; the law changes, so pages link to it. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** The day somebody last read it, `YYYY-MM-DD`. Many were read as undated copies. */
  readonly seenOn: string;
}

export type Sources = Readonly<Record<string, Source>>;
