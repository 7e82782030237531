import { useState } from 'react';
import type { Kept, ListStore } from '../../../contracts/listStore';
import { settingKeys, settings } from '../../../lists';
import { type DecisionName, decisionNames, type DecisionValues } from './decision';
import { type DecisionRows, valuesIn } from './useDecisionRows';

type Typed = Partial<DecisionValues>;

/** What is typed outlives the page: who looks at a model and comes back finds it as it was. In this window only. */
const typedIn = new WeakMap<ListStore, Typed>();

export interface DecisionDraft {
  /** What is typed, and as it stands in SharePoint where nothing is. */
  readonly values: DecisionValues;
  readonly anythingTyped: boolean;
  readonly type: (name: DecisionName, value: string) => void;
  /** What the guard would not let through. */
  readonly guarded: ReadonlySet<DecisionName>;
  /** Hands over what is new. What is refused stays typed. */
  readonly save: () => Promise<void>;
}

export function useDecisionDraft(store: ListStore, rows: DecisionRows): DecisionDraft {
  const [typed, setTyped] = useState<Typed>(() => typedIn.get(store) ?? {});
  const [guarded, setGuarded] = useState<ReadonlySet<DecisionName>>(new Set());
  const kept = valuesIn(rows);
  const put = (next: (before: Typed) => Typed) =>
    setTyped((before) => {
      typedIn.set(store, next(before));
      return next(before);
    });
  const values: DecisionValues = { ...kept, ...typed };
  const isNew = (name: DecisionName) => values[name].trim() !== kept[name];
  return {
    values,
    anythingTyped: decisionNames.some(isNew),
    type(name, value) {
      put((before) => ({ ...before, [name]: value }));
      setGuarded((before) => new Set([...before].filter((other) => other !== name)));
    },
    guarded,
    async save() {
      const outcomes: (readonly [DecisionName, Kept])[] = [];
      for (const name of decisionNames.filter(isNew))
        outcomes.push([name, await saveValue(store, rows, name, values[name].trim())]);
      const stopped = outcomes.flatMap(([name, outcome]) =>
        outcome.state === 'notSaved' && outcome.why === 'guard' ? [name] : [],
      );
      // A device that keeps nothing has still sent it. What was typed meanwhile stays, too.
      const sent = outcomes.flatMap(([name, outcome]) =>
        outcome.state === 'savedHere' || outcome.why === 'device' ? [name as string] : [],
      );
      setGuarded(new Set(stopped));
      put((now) =>
        Object.fromEntries(
          Object.entries(now).filter(
            ([name, value]) => !(sent.includes(name) && value === values[name as DecisionName]),
          ),
        ),
      );
    },
  };
}

/** Changes the row there is, or makes it under its fixed key. */
function saveValue(store: ListStore, rows: DecisionRows, name: DecisionName, Value: string): Promise<Kept> {
  const row = rows.get(name);
  return row
    ? store.change(settings, row.key, { Value: row.fields.Value }, { Value })
    : store.change(settings, settingKeys[name], undefined, { Title: name, Value });
}
