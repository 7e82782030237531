/** Refusals of permissions, roles, users and groups; see `errors.ts` for how they are kept, and for [M]. */
import { SharePointError } from './errors';

const general = 'Microsoft.SharePoint.SPException';
const argument = '-2147024809, System.ArgumentException';

/** [M] for the status and the number. */
export const inheritsPermissions = () =>
  new SharePointError(
    500,
    '-2146233079, System.InvalidOperationException',
    'This operation is not allowed on an object that inherits permissions.',
  );

/** [M] for the number. */
export const assignmentMissing = (principalId: number) =>
  new SharePointError(404, argument, `Can not find the principal with id: ${principalId}.`);

/** [M] */
export const roleDefinitionMissing = () =>
  new SharePointError(404, `-2146232832, ${general}`, 'Cannot find the role definition.');

/** [M] for status and code. */
export const limitedAccessRefused = () =>
  new SharePointError(
    400,
    `-2130575304, ${general}`,
    'You cannot grant a user the limited access permission level.',
  );

/** [M] for the status. */
export const nameTaken = () =>
  new SharePointError(
    500,
    `-2130575293, ${general}`,
    'The specified name is already in use.\n\nPlease try again with a different name.',
  );

/** [M] for status and code. */
export const groupNameInvalid = () =>
  new SharePointError(
    400,
    argument,
    'The group name is empty, or you are using one or more of the following invalid characters: " / \\ [ ] : | < > + = ; , ? * \' @',
  );

/** [M] for the status. */
export const memberUnknown = () =>
  new SharePointError(500, `-2130575276, ${general}`, 'The user does not exist or is not unique.');

/** [M] */
export const topmostWeb = () =>
  new SharePointError(
    500,
    '-2146233079, System.InvalidOperationException',
    'You cannot inherit permissions at the top-level Web site.',
  );
