/** Addresses and queries that no careful client sends: refused or understood, at once, and the next request is served. */
import fc from 'fast-check';
import { always, api, prototypeNames, scraps, startVictim, type Victim } from './malformed';

jest.setTimeout(120_000);

let running: Victim['running'];
let send: Victim['send'];
let list: string;
beforeAll(async () => {
  ({ running, send, list } = await startVictim());
});
afterEach(async () => expect((await running.sp('owner').web()).Title).toBe('Prøve'));
afterAll(() => running.stop());

/** The address itself may be too long for a name. */
const named = <Rest extends unknown[]>(rows: [string, ...Rest][]) =>
  rows.map(([text, ...rest]): [string, string, ...Rest] => [text.slice(0, 60), text, ...rest]);

describe('the query', () => {
  const odata = scraps(
    ...[
      'Title',
      'Id',
      'Author/Title',
      'Author',
      ' eq ',
      ' ne ',
      ' and ',
      ' or ',
      'not ',
      '(',
      ')',
      ',',
      "'",
      "''",
    ],
    ...[
      "'a'",
      '1',
      '-1',
      '1e9',
      '9'.repeat(20),
      'null',
      'true',
      "datetime'",
      "datetime'2026-02-30T99:99:99Z'",
    ],
    ...[
      "guid'x'",
      'startswith(',
      'substringof(',
      'tolower(',
      ' desc',
      ' asc',
      '*',
      '/',
      '%',
      'Paged=TRUE',
      '&p_ID=',
    ],
    ...prototypeNames,
  );
  const options = ['$filter', '$orderby', '$select', '$expand', '$top', '$skiptoken', '@a'];
  const formats = ['minimalmetadata', 'nometadata', 'verbose'].map(
    (format) => `application/json;odata=${format}`,
  );

  test('may say anything', () => {
    const place = fc.constantFrom('items', 'items(1)', 'fields', '');
    const query = fc.dictionary(fc.constantFrom(...options), odata);
    return always(fc.tuple(place, query, fc.constantFrom(...formats)), ([where, asked, Accept]) =>
      send(`${list}/${where}?${new URLSearchParams(asked).toString()}`, { headers: { Accept } }),
    );
  });

  test('may name anything', () => {
    const names = fc.oneof(fc.constantFrom('Nope', ...prototypeNames), fc.string({ unit: 'binary' }));
    return always(fc.tuple(fc.constantFrom('$select', '$expand', '$orderby'), names), ([option, name]) =>
      send(`${list}/items?${option}=${encodeURIComponent(name)}`),
    );
  });

  test.each(
    named([
      ["$filter=Title eq 'å", 400],
      ["$filter=Title eq 'a\0b'", 400],
      [`$filter=${'('.repeat(3000)}`, 400],
      [`$filter=${'not '.repeat(1500)}Id eq 1`, 400],
      [`$filter=Id eq ${'9'.repeat(3000)}`, 400],
      [`$orderby=${'Id,'.repeat(3000)}`, 200],
      [`$orderby=${'Title,'.repeat(1500)}&$top=1`, 200],
      ['$top=-1', 400],
      ['$top=1e3', 400],
      ['$top=99999999999999999999', 400],
      ['$skiptoken=Paged=TRUE&p_ID=1', 400],
      ['$skiptoken=Paged=TRUE%26p_ID=1e400', 400],
      ['%ff=1', 400],
      [`$select=Title&x=${'x'.repeat(3000)}`, 200],
      [`x=${'x'.repeat(20_000)}`, 400],
    ]),
  )('%s', async (_, query, status) => {
    expect(await send(`${list}/items?${encodeURI(query).replaceAll('%25', '%')}`)).toBe(status);
  });
});

describe('the address', () => {
  const path = scraps(
    ..."/ web lists ( ) ' '' getByTitle( 'Liste' items items(1) items( guid @a = , getList( .. . /../ $batch".split(
      ' ',
    ),
    ..."'/sites/prøve/Lists/Liste' $value $metadata % %2F %00 fields views roleassignments recyclebin".split(
      ' ',
    ),
    ...prototypeNames,
  );
  const names = (
    'add addroleassignment addsubfolderusingpath addusingpath addviewfield attachmentfiles author availablecontenttypes ' +
    'breakroleinheritance checkin checkout contenttypes continueupload currentuser defaultview deletebyid deletebylabel ' +
    'effectivebasepermissions fields file files finishupload folder folders getbyemail getbyfilename getbyid getbyloginname ' +
    'getbyname getbytitle getchanges getfilebyid getfilebyserverrelativepath getfolderbyserverrelativepath getitembyid ' +
    'getitems getlist getuserbyid getusereffectivepermissions getview items listitemallfields moveto openbinarystream ' +
    'parentfolder parentweb recyclebin removeviewfield renderlistdata renderlistdataasstream reservelistitemid ' +
    'roleassignments roledefinitions rootfolder savebinarystream sitegroups siteusers startupload versions views webs $value'
  ).split(' ');
  const argument = fc.oneof(
    fc.constantFrom(
      ...["'Liste'", "'/sites/prøve/Lists/Liste'", '1', '-1', '9'.repeat(30), 'true', "guid'x'", "''", '@a'],
    ),
    fc.string({ unit: 'binary' }).map((text) => `'${text.replaceAll("'", "''")}'`),
  );
  const given = fc.tuple(fc.constantFrom('', 'decodedUrl=', 'overwrite=', 'principalid='), argument);
  const brackets = fc.option(
    fc.array(
      given.map(([name, value]) => name + value),
      { maxLength: 3 },
    ),
    { nil: undefined },
  );
  const segment = fc.tuple(fc.constantFrom(...names), brackets);
  const call = fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([name, values]) => (values ? `${name}(${values.join(',')})` : name)).join('/'));

  test('may call anything with anything', () => {
    const below = fc.constantFrom('', '/items(1)', '/rootfolder', '/fields', '/views');
    return always(fc.tuple(below, call, fc.constantFrom('GET', 'POST')), ([place, rest, method]) =>
      send(`${list}${place}/${encodeURIComponent(rest).replaceAll('%2F', '/')}`, { method }),
    );
  });

  test('may ask the web for anything', () =>
    always(call, (rest) => send(`${api}/web/${encodeURIComponent(rest).replaceAll('%2F', '/')}`)));

  test('may lead anywhere', () => always(path, (text) => send(`${api}/${encodeURI(text)}`)));

  test('may be encoded wrongly', () =>
    always(path, (text) => send(`${api}/${encodeURI(text).replaceAll('%25', '%')}`)));

  test('may be any bytes', () =>
    always(fc.uint8Array({ maxLength: 200 }), (bytes) => send(Buffer.concat([Buffer.from('/'), bytes]))));

  test.each(
    named([
      ['/../../../../etc/passwd', 404],
      ['/%2e%2e/%2e%2e/etc/passwd', 404],
      ['/sites/pr%ff/_api/web', 400],
      [`/${'/'.repeat(15_000)}x/_api/web`, 404],
      [`${api}/../../../etc/passwd`, 404],
      [`${api}/web/getList('/../../etc/passwd')`, 400],
      [`${api}/web/getList('${'/'.repeat(9000)}x')`, 400],
      [`${api}/web/lists/getByTitle('Liste%00x')`, 400],
      [`${api}/web/lists/getByTitle('__proto__')`, 404],
      [`${api}/web/lists/getByTitle('${'a'.repeat(3000)}')`, 404],
      [`${api}/web/lists(99999999999999999999)`, 404],
      [`${api}/${'web/'.repeat(3000)}`, 404],
    ]),
  )('%s', async (_, address, status) => expect(await send(address)).toBe(status));
});

describe('a list’s name', () => {
  test('of any kind that is not there is a 404 to PnPjs', () =>
    always(fc.string({ unit: 'grapheme' }), async (title) => {
      const missing = running.sp('owner').web.lists.getByTitle(`${title}?`)();
      await expect(missing).rejects.toMatchObject({ status: 404 });
    }));
});
