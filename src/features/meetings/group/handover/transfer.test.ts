import fc from 'fast-check';
import type { ListStore, RowChange } from '../../../../contracts/listStore';
import { asText, sameOwner } from '../../../../workspace';
import { followUpFrom, type KeptFollowUp } from '../../followUps/followUpFrom';
import { type Meeting, meetingFrom } from '../../meeting/meeting';
import type { FollowUpRow } from '../../meetingLists';
import { leaversIn } from './leavers';
import { send, takenBack, type Transfer, transferOf } from './transfer';

type Fields = Readonly<Record<string, unknown>>;
/** A site's rows by list and key; whoever writes over what has changed since they looked is asked. */
type Site = Map<string, Fields>;
const at = (list: string, key: string) => `${list}/${key}`;

function siteStore(site: Site, refuses?: string) {
  const asked: string[] = [];
  const store: Pick<ListStore, 'changeAll'> = {
    changeAll: (list, changes) => {
      if (list.code === refuses) return Promise.resolve({ state: 'notSaved', why: 'guard', findings: [] });
      for (const change of changes as readonly RowChange[]) {
        if (change.kind !== 'change') throw new Error('Nothing is removed.');
        const place = at(list.code, change.key);
        const there = site.get(place) ?? {};
        const isAsSeen = Object.keys(change.fields).every(
          (column) => (change.base?.[column] ?? '') === (there[column] ?? ''),
        );
        if (isAsSeen) site.set(place, { ...there, ...change.fields });
        else asked.push(place);
      }
      return Promise.resolve({ state: 'savedHere' });
    },
  };
  return { store, asked };
}

const rowOf = <L extends string>(list: L, key: string, fields: Fields) => ({
  ...{ list, key, number: 1, editUrl: '', fields },
});
const read = (site: Site) => {
  const followUps: KeptFollowUp[] = [];
  const meetings: Meeting[] = [];
  for (const [place, fields] of site) {
    const [list = '', key = ''] = place.split('/');
    if (list === 'meetings') meetings.push(...[meetingFrom(rowOf('meetings', key, fields)) ?? []].flat());
    else followUps.push(...[followUpFrom(rowOf(list as FollowUpRow['list'], key, fields)) ?? []].flat());
  }
  return { followUps, meetings };
};
const leaverIn = (site: Site, key: string) => {
  const { followUps, meetings } = read(site);
  const found = leaversIn(followUps, meetings).find((one) => one.key === key);
  if (!found) throw new Error(`Nobody is ${key}.`);
  return found;
};

const signe = { name: 'Signe Lyngtofte', mail: 'signe@fjordby.example' };
const anne = 'anne@fjordby.example';
const who = fc.constantFrom(
  ['Anne Holm', anne],
  ['anne holm', 'ANNE@fjordby.example'],
  ['Anne Holm', null],
  ['Bo Lund', 'bo@fjordby.example'],
  ['Bo Lund', ''],
  ['', ''],
  ['', null],
);
const anySite = fc
  .array(
    fc.record({
      list: fc.constantFrom('followUps', 'closedFollowUps', 'meetings'),
      who,
      state: fc.constantFrom('open', 'done', 'dropped', 'planned', 'held', 'approved', 'cancelled'),
    }),
    { maxLength: 25 },
  )
  .map(
    (rows): Site =>
      new Map(
        [...rows, { list: 'followUps', who: ['Anne Holm', anne], state: 'open' }].map((row, index) => {
          const [name, mail] = row.who as readonly [string, string | null];
          const fields =
            row.list === 'meetings'
              ? { Title: 'Møde', Day: '2026-12-01', State: row.state, Chair: name, ChairMail: mail }
              : { Title: 'Noget', State: row.state, Owner: name, OwnerMail: mail };
          return [at(row.list, `k${index}`), fields];
        }),
      ),
  );

it('leaves nothing open with who leaves, touches nothing of others, and gives all of it back', async () => {
  await fc.assert(
    fc.asyncProperty(anySite, async (site) => {
      const before = new Map(site);
      const { store, asked } = siteStore(site);
      const transfer = transferOf(leaverIn(site, anne), signe);
      expect(await send(store, transfer)).toBe(true);

      const after = read(site);
      expect(leaversIn(after.followUps, after.meetings).some(({ name }) => /anne holm/i.test(name))).toBe(
        false,
      );
      for (const [place, fields] of site) {
        const was = before.get(place) ?? {};
        const name = asText('Owner', was.Owner ?? was.Chair);
        const mail = asText('OwnerMail', was.OwnerMail ?? was.ChairMail) || undefined;
        if (!isOpen(place, was) || !sameOwner({ name, mail }, { name: 'Anne Holm', mail: anne }))
          expect(fields).toEqual(was);
      }

      expect(await send(store, takenBack(transfer))).toBe(true);
      for (const [place, fields] of site)
        for (const [column, value] of Object.entries(before.get(place) ?? {}))
          expect(fields[column] ?? '').toBe(value ?? '');
      expect(asked).toEqual([]);
    }),
  );
});
/** A state that a list does not know counts as its first. */
const isOpen = (place: string, { State }: Fields) =>
  place.startsWith('meetings')
    ? !['held', 'approved', 'cancelled'].includes(String(State))
    : !['done', 'dropped'].includes(String(State));

const open = (name: string, mail: string) => ({
  ...{ Title: 'Noget', State: 'open', Owner: name, OwnerMail: mail },
});

it('two of one name are two, and what says only their name goes with neither', () => {
  const site: Site = new Map([
    [at('followUps', 'a'), open('Anne Holm', anne)],
    [at('followUps', 'b'), open('Anne Holm', 'anne.holm2@fjordby.example')],
    [at('followUps', 'c'), open('Anne Holm', '')],
  ]);
  const { followUps, meetings } = read(site);
  expect(leaversIn(followUps, meetings).map(({ followUps: all }) => all.map(({ key }) => key))).toEqual([
    ['a'],
    ['b'],
    ['c'],
  ]);
});

it('where one list refuses, nothing has moved', async () => {
  const site: Site = new Map([
    [at('followUps', 'a'), open('Anne Holm', anne)],
    [at('closedFollowUps', 'b'), open('Anne Holm', anne)],
  ]);
  const before = new Map(site);
  const { store } = siteStore(site, 'closedFollowUps');
  expect(await send(store, transferOf(leaverIn(site, anne), signe))).toBe(false);
  expect(site).toEqual(before);
});

it('two who hand over the same at once do not write over each other: the later one is asked', async () => {
  const site: Site = new Map([[at('followUps', 'a'), open('Anne Holm', anne)]]);
  const { store, asked } = siteStore(site);
  const both: readonly Transfer[] = [
    transferOf(leaverIn(site, anne), signe),
    transferOf(leaverIn(site, anne), { name: 'Troels Birkedam', mail: 'troels@fjordby.example' }),
  ];
  for (const transfer of both) await send(store, transfer);
  expect(site.get('followUps/a')).toMatchObject({ Owner: 'Signe Lyngtofte' });
  expect(asked).toEqual(['followUps/a']);
  // Nor does taking back what another has given on meanwhile.
  site.set('followUps/a', open('Bo Lund', 'bo@fjordby.example'));
  for (const transfer of both) await send(store, takenBack(transfer));
  expect(site.get('followUps/a')).toMatchObject({ Owner: 'Bo Lund' });
});
