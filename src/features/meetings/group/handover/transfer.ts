import type { ListSchema } from '../../../../contracts/listSchema';
import type { Kept, ListStore, RowChange } from '../../../../contracts/listStore';
import type { Fields } from '../../../../contracts/saving';
import { meetings } from '../../../../lists';
import type { Colleague } from '../../../../workspace';
import { followUpList } from '../../meetingLists';
import type { Leaver } from './leavers';

/** One list with all that changes in it. */
interface InList {
  readonly list: ListSchema;
  readonly changes: readonly (RowChange & { readonly kind: 'change'; readonly base: Fields })[];
}

export type Transfer = readonly InList[];

/** All that one person has to give on goes to another. Only who it is changes: what others write meanwhile stays. */
export function transferOf(leaver: Pick<Leaver, 'followUps' | 'meetings'>, to: Colleague): Transfer {
  const mail = to.mail ?? '';
  const promised = (closed: boolean): InList => ({
    list: followUpList(closed),
    changes: leaver.followUps
      .filter((one) => one.closed === closed)
      .map(({ key, row: { fields } }) => ({
        ...{ kind: 'change', key, base: { Owner: fields.Owner, OwnerMail: fields.OwnerMail } },
        fields: { Owner: to.name, OwnerMail: mail },
      })),
  });
  const led: InList = {
    list: meetings,
    changes: leaver.meetings.map(({ key, row: { fields } }) => ({
      ...{ kind: 'change', key, base: { Chair: fields.Chair, ChairMail: fields.ChairMail } },
      fields: { Chair: to.name, ChairMail: mail },
    })),
  };
  return [promised(false), promised(true), led].filter(({ changes }) => changes.length > 0);
}

/** The way back: each thing to who had it, as it was written. */
export function takenBack(transfer: Transfer): Transfer {
  return transfer.map(({ list, changes }) => ({
    list,
    changes: changes.map((one) => ({
      ...one,
      base: one.fields,
      fields: Object.fromEntries(
        Object.keys(one.fields).map((column) => [column, asWritten(one.base[column])]),
      ),
    })),
  }));
}

/** SharePoint answers an empty field with nothing. */
const asWritten = (value: unknown) => (typeof value === 'string' ? value : '');

const isOnItsWay = (kept: Kept) => kept.state === 'savedHere' || kept.why === 'device';

/**
 * All of it or nothing: what some lists have taken is taken back where another refuses.
 * @returns whether it was kept
 */
export async function send(store: Pick<ListStore, 'changeAll'>, transfer: Transfer): Promise<boolean> {
  const taken: InList[] = [];
  for (const part of transfer) {
    const kept = await store.changeAll(part.list, part.changes).then(isOnItsWay, () => false);
    if (!kept) {
      for (const { list, changes } of takenBack(taken))
        await store.changeAll(list, changes).catch(() => undefined);
      return false;
    }
    taken.push(part);
  }
  return true;
}
