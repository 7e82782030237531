import { type AgendaTemplateCode, agendaTemplates } from '../../../content/meetings';
import type { RowChange } from '../../../contracts/listStore';
import { agendaItems } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { madeAgain, rowFields } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import { pointList } from '../meetingLists';
import type { Point } from '../point/point';
import type { useUndo } from '../useUndo';
import { inAgendaOrder } from './kinds';
import { agendaText } from './text';

/** How far apart places are, so that one can be put between two without moving the rest. */
const step = 10;

/** What is done to the agenda as a whole, each thing with the way back. */
export function useAgenda(
  { store, model }: MeetingsContext,
  meeting: string,
  points: readonly Point[],
  last: ReturnType<typeof useUndo>,
) {
  const text = useText(agendaText);
  const language = useLanguage();
  const ordered = inAgendaOrder(points);
  const setOrder = (point: Point, SortOrder: number) =>
    store.change(
      pointList(point.closed),
      point.key,
      { SortOrder: point.row.fields.SortOrder },
      { SortOrder },
    );
  return {
    ordered,
    /** Where a new point goes: before "any other business", which stays last. */
    lastPlace:
      Math.max(0, ...ordered.filter(({ kind }) => kind !== 'other').map(({ sortOrder }) => sortOrder)) + step,
    async useTemplate(code: AgendaTemplateCode) {
      const used = agendaTemplates[code].filter(
        ({ models }) => models === undefined || (model !== undefined && models.includes(model)),
      );
      const made = used.map(({ kind, name, minutes }, at) => ({
        key: crypto.randomUUID(),
        fields: {
          ...{ Title: name[language], Meeting: meeting, Kind: kind as string, State: 'agenda' },
          ...{ SortOrder: (kind === 'other' ? 100 : at + 1) * step, Planned: minutes },
        },
      }));
      await store.changeAll(
        agendaItems,
        made.map(({ key, fields }) => ({ kind: 'change', key, base: undefined, fields }) as const),
      );
      last.done(text.saidTemplate(made.length), () =>
        store.changeAll(
          agendaItems,
          made.map(({ key, fields }): RowChange<typeof agendaItems> => ({
            kind: 'remove',
            key,
            base: fields,
          })),
        ),
      );
      return made[0]?.key;
    },
    /**
     * Puts a point where another one stands. The two that open a meeting stay first.
     * @returns its new place, from 1; undefined where it stays
     */
    async moveTo(point: Point, onto: Point | undefined): Promise<number | undefined> {
      if (!onto || onto === point || isFixed(point) || isFixed(onto)) return undefined;
      const place = ordered.indexOf(onto);
      const next = ordered.filter((one) => one !== point);
      next.splice(place, 0, point);
      const [before, after] = [next[place - 1], next[place + 1]];
      const from = before && !isFixed(before) ? before.sortOrder : (after?.sortOrder ?? 0) - step;
      const until = after ? after.sortOrder : from + 2 * step;
      // There is room between them; two that ask for the same place are told apart first.
      if (from < until) await setOrder(point, (from + until) / 2);
      else await Promise.all(next.map((one, at) => setOrder(one, (at + 1) * step)));
      return place + 1;
    },
    async remove(point: Point) {
      const list = pointList(point.closed);
      const again = madeAgain(list, point.row.fields);
      await store.remove(list, point.key, point.row.fields);
      last.done(text.saidRemoved(point.title), () =>
        store.change(list, crypto.randomUUID(), undefined, rowFields(list, again)),
      );
    },
  };
}

/** Presence and open follow-ups open every meeting. */
export const isFixed = ({ kind }: Pick<Point, 'kind'>) => kind === 'presence' || kind === 'followUps';
