/**
 * SharePoint's refusals about files and folders, word for word where one has been seen in the field; those marked [M] are from
 * memory.
 */
import { SharePointError } from './errors';

const general = 'Microsoft.SharePoint.SPException';

function refusal(status: number, code: string, message: string): SharePointError {
  return new SharePointError(status, code, message);
}

/** @param path server-relative */
export const fileNotThere = (path: string) =>
  refusal(404, `-2130575338, ${general}`, `The file ${path} does not exist.`);

/** Something is put into a folder that is not there. [M] for the text. */
export const folderNotThere = () =>
  refusal(
    404,
    '-2147024893, System.IO.DirectoryNotFoundException',
    'The system cannot find the path specified. (Exception from HRESULT: 0x80070003)',
  );

/**
 * @param path relative to the site
 * @param login of who wrote the file last
 * @param modified ISO
 */
export const fileNameTaken = (path: string, login: string, modified: string) =>
  refusal(
    400,
    `-2130575257, ${general}`,
    `A file with the name ${path} already exists. It was last modified by ${login} on ${written(modified)}.`,
  );

export const folderNameTaken = (name: string) =>
  refusal(400, `-2130575257, ${general}`, `A file or folder with the name ${name} already exists.`);

/** [M] for the status. */
export const nameNotPermitted = () =>
  refusal(
    400,
    `-2130575245, ${general}`,
    'The file or folder name contains characters that are not permitted.  Please use a different name.',
  );

/** [M] for the status. */
export const pathTooLong = () =>
  refusal(
    400,
    '-2147024690, System.IO.PathTooLongException',
    'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less ' +
      '(and no more than 256 characters for any single file or folder name in the URL). Please type a shorter file or ' +
      'folder name.',
  );

/** [M] for the code. */
export const notAddedAsItem = () =>
  refusal(500, `-2146232832, ${general}`, 'To add an item to a document library, use SPFileCollection.Add()');

const checkOut = '-2130575306, Microsoft.SharePoint.SPFileCheckOutException';

/** @param url absolute */
export const checkedOut = (url: string, login: string) =>
  refusal(423, checkOut, `The file "${url}" is checked out for editing by ${login}`);

/** [M] */
export const notCheckedOut = (url: string) => refusal(400, checkOut, `The file "${url}" is not checked out.`);

/** [M] */
export const uploadNotThere = () =>
  refusal(400, '-2147024809, System.ArgumentException', 'The upload session does not exist or is over.');

/** [M] */
export const wrongOffset = (expected: number, given: number) =>
  refusal(
    400,
    '-2147024809, System.ArgumentException',
    `The offset ${given} is not where the uploaded data ends, which is ${expected}.`,
  );

/** [M] */
export const intoItself = () =>
  refusal(400, '-2147024809, System.ArgumentException', 'A folder cannot be moved or copied into itself.');

/** `24 Nov 2017 12:50:43 -0000` */
function written(iso: string): string {
  return `${new Date(iso).toUTCString().slice(5, 25)} -0000`;
}
