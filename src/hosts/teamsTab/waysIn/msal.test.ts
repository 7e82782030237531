import { AuthError, ClientAuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import type { Failure } from '../../../contracts/failure';
import { throughTeams } from './teams';

const silent = jest.fn();
const popup = jest.fn();
jest.mock('@azure/msal-browser', () => ({
  ...jest.requireActual<object>('@azure/msal-browser'),
  createNestablePublicClientApplication: () =>
    Promise.resolve({ acquireTokenSilent: silent, acquireTokenPopup: popup }),
}));

const signIn = throughTeams({
  clientId: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9c01',
  authority: 'https://login.microsoftonline.com/organizations',
  staffSite: 'https://fjordby.example/sites/beredskab',
  municipality: 'Fjordby Kommune',
  hostOrigins: [],
  helpNumbers: [],
});
const failureOf = (interactive: boolean) =>
  signIn
    .token('AllSites.Write', { interactive, renew: false })
    .catch((failure: unknown) => (failure as Failure).id);

const consent = new InteractionRequiredAuthError('consent_required', '', 'AADSTS65001: not consented to.');
const approval = new InteractionRequiredAuthError(
  'invalid_grant',
  '',
  'AADSTS90094: needs an administrator.',
);
const closed = new ClientAuthError('user_canceled', '');
const noNetwork = new ClientAuthError('no_network_connectivity', '');
const disabled = new AuthError('nested_app_auth_unavailable', '', 'not in this client');

it.each([
  ['nobody has consented', consent, 'notSignedIn'],
  ['there is no network', noNetwork, 'offline'],
  ['this Teams cannot', disabled, 'signInUnavailable'],
])('without asking, when %s', async (_, cause, failure) => {
  silent.mockRejectedValueOnce(cause);
  expect(await failureOf(false)).toBe(failure);
});

it.each([
  ['only an administrator may agree', approval, 'consentMissing'],
  ['still nobody has consented', consent, 'consentMissing'],
  ['the person closed the window', closed, 'notSignedIn'],
  ['the network went', noNetwork, 'offline'],
])('after asking, when %s', async (_, cause, failure) => {
  silent.mockRejectedValueOnce(consent);
  popup.mockRejectedValueOnce(cause);
  expect(await failureOf(true)).toBe(failure);
});
