/** Everything that can go wrong between the product and SharePoint, as a closed set. The UI never sees an HTTP status. */
export type FailureId =
  | 'offline'
  | 'throttled'
  | 'notSignedIn'
  | 'signInUnavailable'
  | 'noAccess'
  | 'missingSite'
  | 'missingList'
  | 'locked'
  | 'invalid'
  /** Signed in is another person than the one the page was opened for. */
  | 'otherPerson'
  /** A newer version of the product has extended the lists: this one may read them, not change them. */
  | 'newerLists'
  | 'serverFault';

/** An error with a name that the UI has words for. `cause` keeps what the client library threw. */
export class Failure extends Error {
  constructor(
    readonly id: FailureId,
    options?: { readonly cause?: unknown; readonly retryAfterSeconds?: number },
  ) {
    super(id, { cause: options?.cause });
    this.name = 'Failure';
    this.retryAfterSeconds = options?.retryAfterSeconds;
  }

  /** Whatever was thrown as a failure: what has no name yet is a fault, never an endless wait. */
  static from(cause: unknown): Failure {
    return cause instanceof Failure ? cause : new Failure('serverFault', { cause });
  }

  /** How long SharePoint asked us to wait, when it said so. */
  readonly retryAfterSeconds: number | undefined;
}
