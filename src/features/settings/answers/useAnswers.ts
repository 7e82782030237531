import { useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { type SettingName, settingKeys, settings } from '../../../lists';
import { answerIn, type Answers } from './answers';

/** What became of the answers somebody gave. */
export type AnswersKept = 'kept' | 'guarded';

export interface AnswersDraft {
  readonly value: (name: SettingName) => string;
  readonly type: (name: SettingName, value: string) => void;
  /** Names whose answer the guard would not let through. */
  readonly guarded: ReadonlySet<SettingName>;
  /** Hands over what is new, together with what follows from it. */
  readonly save: (more?: Partial<Record<SettingName, string>>) => Promise<AnswersKept>;
}

/** Answers being given, saved together in one step when the person says so: until then they are typed and nothing else. */
export function useAnswers(store: ListStore, answers: Answers): AnswersDraft {
  const [typed, setTyped] = useState<Partial<Record<SettingName, string>>>({});
  const [guarded, setGuarded] = useState<ReadonlySet<SettingName>>(new Set());
  return {
    value: (name) => typed[name] ?? answerIn(answers, name),
    type(name, value) {
      setTyped((before) => ({ ...before, [name]: value }));
      setGuarded((before) => new Set([...before].filter((other) => other !== name)));
    },
    guarded,
    async save(more = {}) {
      const given = Object.entries({ ...typed, ...more }).flatMap(([key, answer]) => {
        const name = key as SettingName;
        const value = answer.trim();
        return value === answerIn(answers, name) ? [] : [{ name, value }];
      });
      const changes = given.map(({ name, value }) => changeOf(answers, name, value));
      const together = await store.changeAll(settings, changes);
      if (together.state !== 'notSaved' || together.why !== 'guard') {
        setGuarded(new Set());
        return 'kept';
      }
      // One of them was stopped: which, is told where it stands, and the rest is kept.
      const stopped = new Set<SettingName>();
      for (const { name, value } of given) {
        const kept = await saveAnswer(store, answers, name, value);
        if (kept.state === 'notSaved' && kept.why === 'guard') stopped.add(name);
      }
      setGuarded(stopped);
      return stopped.size > 0 ? 'guarded' : 'kept';
    },
  };
}

/** Changes the row there is, or makes it under its fixed key. */
export function saveAnswer(store: ListStore, answers: Answers, name: SettingName, value: string) {
  const { key, base, fields } = changeOf(answers, name, value);
  return store.change(settings, key, base, fields);
}

function changeOf(answers: Answers, name: SettingName, Value: string) {
  const row = answers.get(name);
  return row
    ? ({ kind: 'change', key: row.key, base: { Value: row.fields.Value }, fields: { Value } } as const)
    : ({ kind: 'change', key: settingKeys[name], base: undefined, fields: { Title: name, Value } } as const);
}
