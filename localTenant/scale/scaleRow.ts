/** A row and the key it is made under; fixed keys make filling safe to repeat. */
export interface ScaleRow<T> {
  readonly key: string;
  readonly row: T;
}
