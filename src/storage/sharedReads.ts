import type { ListSchema } from '../contracts/listSchema';
import type { ListStore, ReadOptions, SiteRead } from '../contracts/listStore';

type Lists = Readonly<Record<string, ListSchema>>;

/** How long an answer is good enough for another part of the same page, in milliseconds. */
const goodFor = 60_000;

/**
 * Lets everything on a page that reads the same lists share one request, whether they ask at once or one after the
 * other. A person who asks again always gets a fresh answer, and a failure is never kept.
 */
export function sharedReads(store: ListStore, now: () => number = Date.now): ListStore {
  const answers = new Map<string, { readonly at: number; readonly answer: Promise<SiteRead<Lists>> }>();
  return {
    read<L extends Lists>(lists: L, options: ReadOptions = {}): Promise<SiteRead<L>> {
      const key = Object.keys(lists).join(' ');
      const known = answers.get(key);
      if (known && !options.interactive && now() - known.at < goodFor)
        return known.answer as Promise<SiteRead<L>>;
      const answer = store.read(lists, options);
      answers.set(key, { at: now(), answer });
      answer.catch(() => {
        if (answers.get(key)?.answer === answer) answers.delete(key);
      });
      return answer;
    },
  };
}
