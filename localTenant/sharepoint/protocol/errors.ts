/**
 * SharePoint's own refusals, with its codes and texts. Clients branch on them, so they are kept word for word where a
 * recording or an issue shows them; those marked [M] are from memory.
 */
import type { Format } from './accept';

export class SharePointError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'SharePointError';
  }
}

const argument = 'System.ArgumentException';
const general = 'Microsoft.SharePoint.SPException';
const query = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const service = '-1, Microsoft.SharePoint.Client.ClientServiceException';
const missing = '-1, Microsoft.SharePoint.Client.ResourceNotFoundException';

function refusal(status: number, code: string, message: string): SharePointError {
  return new SharePointError(status, code, message);
}

export const accessDenied = () =>
  refusal(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))',
  );

/** [M] for the text. */
export const digestMissing = () =>
  refusal(
    403,
    `-2130575251, ${general}`,
    'The security validation for this page is invalid. Click Back in your Web browser, refresh the page, and try your ' +
      'operation again.',
  );

export const digestInvalid = () =>
  refusal(
    403,
    `-2130575252, ${general}`,
    'The security validation for this page is invalid and might be corrupted. ' +
      "Please use your web browser's Back button to try your operation again.",
  );

export const resourceMissing = (path: string) =>
  refusal(404, missing, `Cannot find resource for the request ${path}.`);

export const methodRefused = (method: string, name: string) =>
  refusal(
    405,
    service,
    `The HTTP method '${method}' cannot be used to access the resource '${name}'. ` +
      `The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`,
  );

export const unacceptable = () =>
  refusal(406, query, 'The HTTP header ACCEPT is missing or its value is invalid.');

export const invalidQuery = (message: string) => refusal(400, query, message);

export const invalidExpression = (expression: string) =>
  invalidQuery(`The expression "${expression}" is not valid.`);

export const unexpectedNode = (found: string, expected: string) =>
  invalidQuery(
    `An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`,
  );

export const wrongPrimitive = (type: string) =>
  invalidQuery(
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`,
  );

export const unknownProperty = (name: string, type: string) =>
  invalidQuery(
    `The property '${name}' does not exist on type '${type}'. ` +
      'Make sure to only use property names that are defined by the type.',
  );

export const unknownSelect = (name: string) =>
  refusal(400, `-1, ${general}`, `The field or property '${name}' does not exist.`);

export const notExpanded = (path: string, name: string) =>
  refusal(
    400,
    `-1, ${general}`,
    `The query to field '${path}' is not valid. The $select query string must specify the target fields ` +
      `and the $expand query string must contains ${name}.`,
  );

export const notFilterable = (name: string, type: string) =>
  refusal(
    400,
    `-1, ${general}`,
    `The field '${name}' of type '${type}' cannot be used in the query filter expression.`,
  );

export const bodyTooLarge = (limit: number, size: number) =>
  invalidQuery(
    'The maximum number of bytes allowed to be read from the stream has been exceeded. After the last read operation, ' +
      `a total of ${size} bytes has been read from the stream; however a maximum of ${limit} bytes is allowed.`,
  );

export const messageTooBig = (limit: number) =>
  invalidQuery(
    `The request message is too big. The server does not allow messages larger than ${limit} bytes.`,
  );

export const etagMismatch = (requested: string, actual: string) =>
  refusal(
    412,
    service,
    `The request ETag value '${requested}' does not match the object's ETag value '${actual}'.`,
  );

export const listMissing = (title: string, siteUrl: string) =>
  refusal(404, `-1, ${argument}`, `List '${title}' does not exist at site with URL '${siteUrl}'.`);

export const listIdMissing = () =>
  refusal(
    404,
    missing,
    'List does not exist. The page you selected contains a list that does not exist. ' +
      'It may have been deleted by another user.',
  );

export const fileMissing = () =>
  refusal(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

export const outsideWeb = () =>
  refusal(400, `-2147024809, ${argument}`, 'Server relative urls must start with SPWeb.ServerRelativeUrl');

export const titleTaken = () =>
  refusal(
    500,
    `-2130575342, ${general}`,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.' +
      '  Please choose another title.',
  );

export const invalidArgument = (message: string) => refusal(400, `-2147024809, ${argument}`, message);

export const itemMissing = () =>
  refusal(404, `-2130575338, ${argument}`, 'Item does not exist. It may have been deleted by another user.');

/** [M] for the status. */
export const columnMissing = (name: string, listPath: string) =>
  invalidArgument(`Column '${name}' does not exist. It may have been deleted by another user.  ${listPath}`);

export const fieldIdMissing = (id: string, listPath: string) =>
  invalidArgument(`Invalid field name. {${id}}  ${listPath}`);

/** [M] for code and status. */
export const fieldNameTaken = (name: string) =>
  refusal(400, `-2130575306, ${general}`, `A duplicate field name "${name}" was found.`);

export const fieldTypeMissing = (type: string) =>
  refusal(
    400,
    `-2130575151, ${general}`,
    `Field type ${type} is not installed properly. Go to the list settings page to delete this field.`,
  );

export const invalidText = () =>
  refusal(
    400,
    `-2130575155, ${general}`,
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
  );

/** [M] for the status. */
export const invalidData = () =>
  refusal(
    400,
    `-2147352571, ${general}`,
    'Invalid data has been used to update the list item. The field you are trying to update may be read only.',
  );

export const duplicateValues = (titles: readonly string[]) =>
  refusal(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    'The list item could not be added or updated because duplicate values were found in the following field(s) ' +
      `in the list: [${titles.join(', ')}].`,
  );

/** [M]: that a locked site answers 423 has been seen in the field; code and text have not. */
export const siteReadOnly = () =>
  refusal(423, `-2147024785, ${general}`, 'The site is read only. It has been locked by an administrator.');

const throttled = 'Microsoft.SharePoint.SPQueryThrottledException';

export const viewThresholdExceeded = () =>
  refusal(
    500,
    `-2147024860, ${throttled}`,
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );

export const lookupThresholdExceeded = () =>
  refusal(
    500,
    `-2147024749, ${throttled}`,
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
  );

/** [M] for the code. */
export const principalMissing = (what: 'User' | 'Group') =>
  refusal(404, `-2146232832, ${general}`, `${what} cannot be found.`);

/** [M] for code and status. */
export const userUnknown = (login: string) =>
  refusal(400, `-2146232832, ${general}`, `The specified user ${login} could not be found.`);

/** [M] */
export const unexpected = () => refusal(500, `-1, ${general}`, 'An unexpected error has occurred.');

export const viewMissing = () => invalidArgument('The specified view is invalid.');

/** A name in CAML that the list does not have. */
export const camlFieldMissing = () =>
  refusal(
    500,
    `-2130575340, ${general}`,
    'One or more field types are not installed properly. Go to the list settings page to delete these fields.',
  );

/** CAML that is no XML, or does not mean anything. [M] for the status. */
export const camlInvalid = () =>
  refusal(500, `-2147467259, ${general}`, 'Cannot complete this action.\n\nPlease try again.');

/** [M] for the status. */
export const webTaken = (path: string) =>
  refusal(500, `-2147024713, ${general}`, `The Web site address "${path}" is already in use.`);

/** [M] for the code. */
export const webNotEmpty = (path: string) =>
  refusal(
    500,
    `-2130575172, ${general}`,
    `There was a problem deleting the web site "${path}". Sites that contain subsites or certain apps can't be deleted. ` +
      'Please try again after deleting all subsites and removing the apps.',
  );

/** [M] for code and status. */
export const versionMissing = () => invalidArgument('The specified version does not exist.');

/** [M] for code and status. */
export const versionIsCurrent = () =>
  refusal(400, `-2130575240, ${general}`, 'You cannot delete the current version of the item.');

/** [M] for the status. */
export const nameInUse = () =>
  refusal(
    400,
    `-2130575257, ${general}`,
    'The specified name is already in use.\n\nAn attachment with the same name already exists. To add this attachment, ' +
      'rename it first.',
  );

/** [M] */
export const attachmentsDisabled = () =>
  refusal(400, `-2130575151, ${general}`, 'Attachments are not enabled for this list.');

/** [M] for code and status. */
export const invalidFileName = (name: string) =>
  refusal(
    400,
    `-2130575245, ${general}`,
    `The file or folder name "${name}" contains characters that are not permitted. Please use a different name.`,
  );

/** [M] for the code. */
export const lookupMissing = (titles: readonly string[]) =>
  refusal(
    400,
    '-2130575168, Microsoft.SharePoint.SPInvalidLookupValuesException',
    'The list item could not be added or updated because invalid lookup values were found in the following field(s) ' +
      `in the list: [${titles.join(', ')}].`,
  );

/** A formula says no: of the whole list, or of one column. [M] that a message of their own takes the place of the text. */
export const dataInvalid = (whose: 'list' | 'column', message: string | undefined) =>
  refusal(
    500,
    `${whose === 'list' ? -2130575162 : -2130575163}, Microsoft.SharePoint.SPListDataValidationException`,
    message ?? 'List data validation failed.',
  );

/** [M] for code and status. */
export const formulaInvalid = () =>
  refusal(
    500,
    `-2130575270, ${general}`,
    'The formula contains a syntax error or is not supported.\n\nPlease check the formula and try again.',
  );

/** [M] for code and status. */
export const indexLimitReached = () =>
  refusal(
    500,
    `-2146232832, ${general}`,
    'Cannot index this column because this list already has the maximum number of indexed columns.',
  );

/** [M] for the code. */
export const changeTokenInvalid = () =>
  refusal(
    500,
    '-2146233088, Microsoft.SharePoint.SPInvalidChangeTokenException',
    'The changeToken parameter is invalid or refers to a time before the start of the change log.',
  );

/** The body of a refusal; verbose says `error`, the light formats `odata.error`. */
export function errorBody(error: SharePointError, format: Format): string {
  const content = { code: error.code, message: { lang: 'en-US', value: error.message } };
  return JSON.stringify(format === 'verbose' ? { error: content } : { 'odata.error': content });
}
