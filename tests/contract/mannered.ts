/** What every answer owes its client, however bad the request was. */

/** What is said when the server itself does not know what happened; SharePoint has other refusals with 500, each with its code. */
const unexplained = 'An unexpected error has occurred.';
const inside = /\bat .+:\d+:\d+|node_modules|localTenant|\.ts\b|sqlite|TypeError|RangeError|SyntaxError/i;

/**
 * Answered within the time of `exchange`, without a word about the server's inside, and a refusal with a reason.
 * @param raw the whole answer as received
 * @returns its status
 */
export function expectMannered(raw: string | undefined): number {
  if (raw === undefined) throw new Error('No answer in time.');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(raw)?.[1]);
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
  expect(raw).not.toMatch(inside);
  expect(raw).not.toContain(process.cwd());
  expect(status).toBeGreaterThanOrEqual(200);
  if (status >= 500) expect(raw).toMatch(/^content-type: application\/json/im);
  expect(body).not.toContain(unexplained);
  if (status >= 400 && /^content-type: application\/json/im.test(raw)) expectErrorBody(status, body);
  else if (status >= 400) expect(body).not.toBe('');
  return status;
}

function expectErrorBody(status: number, body: string): void {
  const error = JSON.parse(body) as Record<string, unknown>;
  const text = expect.any(String) as string;
  if (status === 401) expect(error).toEqual({ error_description: text });
  else {
    expect(error['odata.error'] ?? error['error']).toEqual({
      code: expect.stringMatching(/^-\d+, [\w.]+$/) as string,
      message: { lang: 'en-US', value: text },
    });
  }
}
