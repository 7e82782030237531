/** Which of SharePoint's three JSON formats a client asks for. Minimal metadata is the default for plain JSON. */
export type Format = 'minimalmetadata' | 'nometadata' | 'verbose';

/** @returns undefined when the client would have been given XML (or nothing), as with a missing Accept header */
export function acceptedFormat(accept: string | undefined): Format | undefined {
  const json = (accept ?? '')
    .toLowerCase()
    .split(',')
    .find((range) => range.includes('application/json'));
  if (json === undefined) return undefined;
  if (json.includes('odata=verbose')) return 'verbose';
  return json.includes('odata=nometadata') ? 'nometadata' : 'minimalmetadata';
}

export function contentType(format: Format): string {
  return format === 'verbose'
    ? 'application/json;odata=verbose;charset=utf-8'
    : `application/json;odata=${format};streaming=true;charset=utf-8`;
}
