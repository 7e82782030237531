import { areas, staffLists } from '../../../lists';
import { fieldXml } from './fieldXml';
import { columnsToMake, type FoundList, planProvisioning } from './plan';

const all = Object.values(staffLists);
const complete = (): FoundList => ({
  title: 'Omdøbt af koordinatoren',
  version: areas.version,
  columns: new Map([
    ...columnsToMake(areas).map(([name, { type, indexed }]) => {
      const types = { text: 'Text', note: 'Note', number: 'Number', date: 'DateTime' };
      return [name, { type: types[type], indexed: indexed ?? false }] as const;
    }),
    ['TeamsEgenKolonne', { type: 'User', indexed: false }] as const,
  ]),
});

it('makes every list of an empty site, its key column first', () => {
  const { steps } = planProvisioning(all, new Map());
  expect(steps.filter(({ kind }) => kind === 'createList')).toHaveLength(all.length);
  for (const list of all) {
    const mine = steps.filter((step) => step.list === list);
    expect(mine.map((step) => ('column' in step ? step.column : step.kind)).slice(0, 3)).toEqual([
      'createList',
      'nameList',
      'Key',
    ]);
  }
});

it('has nothing to do on a finished site, and leaves others’ columns and names alone', () => {
  expect(planProvisioning([areas], new Map([['areas', complete()]]))).toEqual({
    ...{ steps: [], newer: [], obstacles: [] },
  });
});

it('goes on where it was interrupted', () => {
  const found = complete();
  const columns = new Map(found.columns);
  columns.delete('SortOrder');
  columns.set('Key', { type: 'Text', indexed: false });
  const { steps } = planProvisioning(
    [areas],
    new Map([['areas', { title: 'StalkingAreas', version: areas.version, columns }]]),
  );
  expect(steps).toEqual([
    { kind: 'nameList', list: areas },
    { kind: 'indexColumn', list: areas, column: 'Key' },
    { kind: 'createColumn', list: areas, column: 'SortOrder' },
  ]);
});

it('tells older clients of a new version once its columns are there', () => {
  const next = {
    ...areas,
    version: areas.version + 1,
    columns: { ...areas.columns, Extra: areas.columns.SortOrder },
  };
  const { steps } = planProvisioning([next], new Map([['areas', complete()]]));
  expect(steps.map(({ kind }) => kind)).toEqual(['createColumn', 'raiseVersion']);
  const raised = new Map([['areas', { ...complete(), version: areas.version + 1 }]]);
  expect(planProvisioning([areas], raised)).toEqual({ steps: [], newer: [areas], obstacles: [] });
});

it('reports a column of another type and does not touch it', () => {
  const columns = new Map([...complete().columns, ['SortOrder', { type: 'Text', indexed: false }]]);
  expect(
    planProvisioning([areas], new Map([['areas', { title: 'Områder', version: areas.version, columns }]])),
  ).toEqual({
    ...{ steps: [], newer: [] },
    obstacles: [{ list: areas, column: 'SortOrder', foundType: 'Text' }],
  });
});

it('writes a definition that SharePoint can read, whatever the title holds', () => {
  const column = { type: 'text', title: { da: 'A & "B" <C>', en: '' }, guard: 'none', unique: true } as const;
  expect(fieldXml('Key', column)).toBe(
    '<Field Type="Text" Name="Key" StaticName="Key" DisplayName="A &amp; &quot;B&quot; &lt;C>" MaxLength="255" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
  );
});
