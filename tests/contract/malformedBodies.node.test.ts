/** Bodies, headers and batches that no careful client sends: refused or understood, at once, and the next request is served. */
import fc from 'fast-check';
import { always, api, prototypeNames, scraps, startVictim, type Victim } from './malformed';

jest.setTimeout(120_000);

let running: Victim['running'];
let send: Victim['send'];
let list: string;
let listId: string;
beforeAll(async () => {
  ({ running, send, list, listId } = await startVictim());
});
afterEach(async () => expect((await running.sp('owner').web()).Title).toBe('Prøve'));
afterAll(() => running.stop());

describe('the body', () => {
  const ofList = (
    '/ /items /items(1) /fields /fields/createfieldasxml /views /views/add /getitems /getchanges /renderListDataAsStream ' +
    '/breakroleinheritance(true) /items(1)/validateUpdateListItem /rootfolder/folders /rootfolder/files/addUsingPath ' +
    "/defaultview/viewfields/addviewfield /items(1)/breakroleinheritance /items(1)/attachmentfiles/add(filename='a') " +
    '/addValidateUpdateItemUsingPath'
  )
    .split(' ')
    .map((path) => () => list + path);
  const ofWeb =
    'lists ensureuser webs/add getchanges sitegroups folders roledefinitions recyclebin/deletebyids nowhere'
      .split(' ')
      .map((path) => () => `${api}/web/${path}`);
  const ofServer = [
    'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser',
    ...[
      'SP.MoveCopyUtil.CopyFileByPath',
      'SP.MoveCopyUtil.MoveFolderByPath',
      'contextinfo',
      'site/getchanges',
    ],
  ].map((path) => () => `${api}/${path}`);
  const address = fc.constantFrom(...ofList, ...ofWeb, ...ofServer);

  test('may be any JSON', () => {
    const names = (
      'Title Id AuthorId BaseTemplate Description Hidden EnableVersioning FieldTypeKind Choices parameters SchemaXml logonName ' +
      'query ViewXml Url formValues __metadata queryParams QueryString MaximumEntitySuggestions srcPath destPath options ' +
      'RenderOptions Paging ChangeTokenStart strField BasePermissions Order ids DecodedUrl listItemCreateInfo LoginName'
    ).split(' ');
    const extremes = [1e300, -1e300, 2 ** 53, '\ud800', 'x'.repeat(70_000), [], {}, [[[]]], null];
    const value = fc.oneof(fc.jsonValue({ depthSize: 'large' }), fc.constantFrom<unknown>(...extremes));
    const body = fc.dictionary(fc.constantFrom(...names, ...prototypeNames), value, { maxKeys: 4 });
    const type = ['json', 'json;odata=verbose', 'json;charset=utf-16', 'x-www-form-urlencoded', 'xml'];
    const how = fc.tuple(fc.constantFrom('POST', 'MERGE', 'PUT', 'PATCH'), fc.constantFrom(...type));
    return always(fc.tuple(address, how, body), ([path, [method, kind], json]) =>
      send(path(), {
        method,
        headers: { 'Content-Type': `application/${kind}` },
        body: JSON.stringify(json),
      }),
    );
  });

  test('may hold any XML', () => {
    const xml = scraps(
      ...[
        '<Field ',
        '<View>',
        '</View>',
        '<Query>',
        '<Where>',
        '<Eq>',
        '</Eq>',
        '<FieldRef Name="Title"/>',
        'Type="Text" ',
      ],
      ...[
        'Name="__proto__" ',
        "DisplayName='x' ",
        '/>',
        '</Field>',
        '<!DOCTYPE a [<!ENTITY b "c">]>',
        '&b;',
        '&#x110000;',
      ],
    );
    return always(fc.tuple(address, xml), ([path, text]) => {
      const body = { parameters: { SchemaXml: text, ViewXml: text }, query: { ViewXml: text } };
      return send(path(), { method: 'POST', body: JSON.stringify(body) });
    });
  });

  test('may be no JSON at all', () =>
    always(fc.tuple(address, fc.uint8Array({ maxLength: 500 })), ([path, bytes]) =>
      send(path(), { method: 'POST', body: Buffer.from(bytes) }),
    ));

  test.each<[string, string, number]>([
    ['unfinished', '{"Title":"x"', 400],
    ['a list', '[]', 400],
    ['nested without end', '['.repeat(1_000_000), 400],
    ['nested deeply', `{"Title":${'['.repeat(400_000)}${']'.repeat(400_000)}}`, 400],
    ['a NUL', '{"Title":"a\\u0000b"}', 400],
    ['a backslash before u0000', '{"Title":"a\\\\u0000b"}', 201],
    ['half a surrogate pair', '{"Title":"\\ud800"}', 201],
    ['a prototype', '{"__proto__":{"Title":"x"}}', 400],
    ['more than 2 MB', `{"Title":"${'x'.repeat(2 * 1024 * 1024)}"}`, 413],
  ])('%s', async (_, body, status) => {
    expect(await send(`${list}/items`, { method: 'POST', body })).toBe(status);
  });

  test('a number too large for any is refused, not forgotten', async () => {
    await send(`${list}/fields`, { method: 'POST', body: '{"Title":"Antal","FieldTypeKind":9}' });
    expect(await send(`${list}/items`, { method: 'POST', body: '{"Antal":1e999}' })).toBe(400);
  });
});

describe('headers', () => {
  test('may say anything', () => {
    const names = [
      'Accept',
      'Content-Type',
      'If-Match',
      'X-HTTP-Method',
      'X-RequestDigest',
      'Origin',
      'Host',
      'Cookie',
    ];
    const printable = fc.string({ unit: 'binary-ascii' }).map((text) => text.replace(/[^\x20-\x7e]/g, ''));
    const known = [
      'application/json;odata=',
      '*',
      '"x,1"',
      `"${'x'.repeat(5000)}"`,
      'multipart/mixed',
      ...prototypeNames,
    ];
    const value = fc.oneof(printable, fc.constantFrom(...known));
    return always(fc.dictionary(fc.constantFrom(...names, 'Authorization'), value), (headers) =>
      send(`${api}/web/currentuser`, { method: 'POST', headers, body: '{}' }),
    );
  });

  test.each(['TRACE', 'PROPFIND', 'LOCK', 'SEARCH', 'MKCOL'])('the method %s is refused', async (method) =>
    expect(await send(`${api}/web/currentuser`, { method })).toBe(405),
  );
});

describe('a $batch', () => {
  const operation = (line: string) =>
    `--b\nContent-Type: application/http\n\n${line} HTTP/1.1\nAccept: application/json\n\n`;
  const batch = (body: string, type = 'multipart/mixed; boundary=b') =>
    send(`${api}/$batch`, { method: 'POST', headers: { 'Content-Type': type }, body });

  test('may be framed in any way', () => {
    const framing = scraps(
      ...[
        '--b',
        '--b--',
        '\r\n',
        '\n',
        '\n\n',
        'Content-Type: application/http',
        'Content-Type: multipart/mixed; boundary="c"',
      ],
      ...[
        '--c',
        '--c--',
        `GET ${api}/web HTTP/1.1`,
        'MERGE x HTTP/1.1',
        'HTTP/1.1',
        'Accept: application/json',
        '{"Title":"x"}',
      ],
    );
    const type = fc.constantFrom(
      'multipart/mixed; boundary=b',
      'multipart/mixed',
      'multipart/mixed; boundary=',
      'text/plain',
    );
    return always(fc.tuple(framing, type), ([body, contentType]) => batch(body, contentType));
  });

  const many = 500_000;
  test.each<[string, string, number]>([
    ['2 MB', 'x'.repeat(2 * 1024 * 1024), 400],
    ['no parts but boundaries', `${'--b\n'.repeat(200_000)}--b--\n`, 400],
    ['101 operations', `${operation(`GET ${api}/web`).repeat(101)}--b--\n`, 400],
    ['without an end', operation(`GET ${api}/web`), 400],
    [
      'an endless header',
      `--b\nContent-Type: ${'multipart/mixed;'.repeat(60_000)}\n\nGET x HTTP/1.1\n\n--b--\n`,
      200,
    ],
    ['an address of slashes', `${operation(`GET /${'/'.repeat(many)}x/_api/web`)}--b--\n`, 200],
    [
      'an address of quotes',
      `${operation(`GET ${api}/web/lists/getByTitle(${"'".repeat(many)})`)}--b--\n`,
      200,
    ],
    [
      'an endless order',
      `${operation(`GET ${api}/web/lists?$orderby=${'Id,'.repeat(many / 3)}Id`)}--b--\n`,
      200,
    ],
    ['an endless method', `${operation(`${'A'.repeat(many)} x`)}--b--\n`, 200],
  ])('%s', async (_, body, status) => expect(await batch(body)).toBe(status));
});

describe('text', () => {
  test('comes back as it was written through PnPjs, and is found by it', () => {
    // No control characters and no blanks at the ends: what SharePoint makes of those is not known.
    const plain = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/^\s|\s$|\p{C}/u.test(text));
    return always(plain, async (Title) => {
      const { items } = running.sp('owner').web.lists.getById(listId);
      const { Id } = (await items.add({ Title })) as { readonly Id: number };
      expect(await items.getById(Id)<{ readonly Title: string }>()).toMatchObject({ Title });
      const found = items.select('Id').filter(`Title eq '${Title.replaceAll("'", "''")}' and Id eq ${Id}`);
      expect(await found<unknown[]>()).toHaveLength(1);
    });
  });
});
