import { useState } from 'react';
import { Failure } from '../../../contracts/failure';
import type { NewsPublished } from '../../../contracts/newsPages';
import { useText } from '../../../text';
import { htmlLetter } from '../letter/htmlLetter';
import { printedLetter } from '../letter/letter';
import { descriptionOf } from '../letter/plainLetter';
import { asPublished } from '../month/stages';
import type { Newsletter } from '../newsletter';
import type { NewsletterContext } from '../newsletterContext';
import type { Newsletters } from '../useNewsletters';
import { publishText } from './text';

export type PublishState =
  | { readonly name: 'idle' | 'busy' | 'inUse' | 'identity' }
  | { readonly name: 'taken'; readonly taken: Extract<NewsPublished, { state: 'taken' }> }
  | { readonly name: 'failed'; readonly failure: Failure; readonly asked: 'ask' | 'replace' };

/** The same for the same month, so that it never becomes two pages. */
export const pageNameOf = (month: string) => `stalking-nyhedsbrev-${month}`;

/** Makes a newsletter a piece of news, and says so in its row once it is one. */
export function usePublish(
  { news, values, today }: Pick<NewsletterContext, 'news' | 'values' | 'today'>,
  one: Newsletter,
  work: Newsletters,
) {
  const text = useText(publishText);
  const [state, setState] = useState<PublishState>({ name: 'idle' });
  const publish = async (taken: 'ask' | 'replace') => {
    const letter = printedLetter(one, values);
    if (!letter || state.name === 'busy') return;
    setState({ name: 'busy' });
    const name = pageNameOf(one.month);
    try {
      const html = htmlLetter(letter);
      const done = await news.publish(
        { name, title: letter.title, description: descriptionOf(letter), html },
        taken,
      );
      setState(after(done));
      if (done.state !== 'published') return;
      const next = asPublished(one, today, done.url);
      if (done.isNew)
        await work.change(one, next, text.saidPublished, { besides: () => news.withdraw(name) });
      else await work.changeForGood(one, next, text.saidAgain);
    } catch (cause) {
      setState({ name: 'failed', failure: Failure.from(cause), asked: taken });
    }
  };
  return { state, publish };
}

function after(done: NewsPublished): PublishState {
  if (done.state === 'taken') return { name: 'taken', taken: done };
  return { name: done.state === 'published' ? 'idle' : done.state };
}
