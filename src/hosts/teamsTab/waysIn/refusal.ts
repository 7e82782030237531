/** Why a person could not be signed in, from what MSAL says of it. */
import { AuthError } from '@azure/msal-browser';
import type { FailureId } from '../../../contracts/failure';

/** Entra's numbers for: nobody has agreed, only an administrator may, an administrator has been asked. */
const consentRefused = /AADSTS(65001|90094|900941|90095)\b/;

/** A person was asked. */
export function afterAsking(cause: unknown): FailureId {
  if (hasNoNetwork(cause)) return 'offline';
  return cause instanceof AuthError && consentRefused.test(cause.message) ? 'consentMissing' : 'notSignedIn';
}

/** Nobody was asked, and asking would not help. */
export function withoutAsking(cause: unknown): FailureId {
  return hasNoNetwork(cause) ? 'offline' : 'signInUnavailable';
}

/** Told by the Teams around us, or met on the way to Entra. */
function hasNoNetwork(cause: unknown): boolean {
  return cause instanceof AuthError && /^no_network_connectivity$|^network_error$/.test(cause.errorCode);
}
