/** Something that was done: what to say of it, and the way back. */
export interface Done {
  readonly words: string;
  readonly undo: () => Promise<unknown>;
  /** Keys of resource persons that are on their way to SharePoint. */
  readonly persons?: readonly string[];
}
