import { parseBatch, renderBatch } from './batch';

const badRequest = expect.objectContaining({ status: 400 }) as Error;

const body = [
  ...['--batch_1', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', ''],
  ...[
    "GET https://x.example/sites/a/_api/web/lists/getByTitle('A%20b') HTTP/1.1",
    'accept: application/json',
    '',
    '',
  ],
  ...['--batch_1', 'Content-Type: multipart/mixed; boundary="changeset_2"', ''],
  ...['--changeset_2', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', ''],
  ...[
    'POST https://x.example/sites/a/_api/web/lists HTTP/1.1',
    'content-type: application/json',
    '',
    '{"Title":"--batch_1 x"}',
    '',
    '',
  ],
  ...['--changeset_2', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', ''],
  ...['MERGE /sites/a/_api/web HTTP/1.1', 'if-match: "1"', '', '{}', ''],
  ...['--changeset_2--', '', '--batch_1--', ''],
].join('\n');

test('change sets are flattened, in order, with method, path, headers and body', () => {
  const requests = parseBatch(body, 'multipart/mixed; boundary=batch_1');
  expect(requests).toEqual([
    {
      method: 'GET',
      url: "/sites/a/_api/web/lists/getByTitle('A%20b')",
      headers: { accept: 'application/json' },
      body: '',
    },
    {
      method: 'POST',
      url: '/sites/a/_api/web/lists',
      headers: { 'content-type': 'application/json' },
      body: '{"Title":"--batch_1 x"}',
    },
    { method: 'MERGE', url: '/sites/a/_api/web', headers: { 'if-match': '"1"' }, body: '{}' },
  ]);
});

test('line ends may be CR LF and the boundary quoted', () => {
  expect(parseBatch(body.replaceAll('\n', '\r\n'), 'multipart/mixed; boundary="batch_1"')).toHaveLength(3);
});

test('answers are flat, framed as SharePoint frames them', () => {
  const { body: text, headers } = renderBatch([
    {
      status: 201,
      headers: { 'Content-Type': 'application/json', ETag: '"1"', SPRequestGuid: 'x' },
      body: '{}',
    },
    { status: 204, headers: { 'Content-Type': 'application/json' }, body: '' },
  ]);
  const boundary = /boundary=(batchresponse_[0-9a-f-]+)$/.exec(headers['Content-Type'] ?? '')?.[1] ?? 'none';
  const head = `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n`;
  expect(text).toBe(
    `${head}HTTP/1.1 201 Created\r\nCONTENT-TYPE: application/json\r\nETAG: "1"\r\n\r\n{}\r\n` +
      `${head}HTTP/1.1 204 No Content\r\nCONTENT-TYPE: application/json\r\n\r\n\r\n--${boundary}--\r\n`,
  );
});

test.each([
  ['no boundary', body, 'application/json'],
  ['no closing boundary', body.replace('--batch_1--', ''), 'multipart/mixed; boundary=batch_1'],
  ['a broken request line', body.replace(' HTTP/1.1', ''), 'multipart/mixed; boundary=batch_1'],
  ['too large', body + 'x'.repeat(1_048_577), 'multipart/mixed; boundary=batch_1'],
])('%s is refused with 400', (_, text, type) => {
  expect(() => parseBatch(text, type)).toThrow(badRequest);
});

test('more than 100 operations are refused', () => {
  const part = '--b\nContent-Type: application/http\n\nGET /_api/web HTTP/1.1\n\n';
  expect(parseBatch(`${part.repeat(100)}--b--`, 'multipart/mixed; boundary=b')).toHaveLength(100);
  expect(() => parseBatch(`${part.repeat(101)}--b--`, 'multipart/mixed; boundary=b')).toThrow(badRequest);
});
