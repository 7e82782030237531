import { sparring } from '../../../lists';
import { useText } from '../../../text';
import { madeAgain, rowFields } from '../../../workspace';
import type { MeetingsContext } from '../meetingsContext';
import type { useUndo } from '../useUndo';
import type { Dilemma } from './dilemma';
import { sparringText } from './text';

/** What is done with the dilemmas of one meeting. */
export function useDilemmas({ store }: Pick<MeetingsContext, 'store'>, last: ReturnType<typeof useUndo>) {
  const text = useText(sparringText);
  return {
    /** @returns the key of the new one */
    async add(meeting: string, there: readonly Dilemma[]): Promise<string> {
      const key = crypto.randomUUID();
      const Title = text.dilemma(there.length + 1);
      await store.change(sparring, key, undefined, { Title, Meeting: meeting });
      return key;
    },
    async remove({ key, title, row }: Dilemma): Promise<void> {
      const again = madeAgain(sparring, row.fields);
      await store.remove(sparring, key, row.fields);
      // What is taken away is gone for good in SharePoint: the way back is what is shown here.
      last.done(text.saidRemoved(title), () =>
        store.change(sparring, crypto.randomUUID(), undefined, rowFields(sparring, again)),
      );
    },
  };
}
