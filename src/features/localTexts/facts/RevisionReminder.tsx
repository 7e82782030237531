import { longDate, useLanguage, useText } from '../../../text';
import { Notice } from '../../../ui';
import { localTextsText } from '../text';
import { danishToday, dayIn, revisionState } from './revision';

/** The cards are due for review, or nearly. Only who may edit meets it. */
export function RevisionReminder(props: { readonly nextRevision: string | undefined }) {
  const language = useLanguage();
  const text = useText(localTextsText);
  const { nextRevision = '' } = props;
  const state = revisionState(dayIn(nextRevision), danishToday());
  if (state !== 'past' && state !== 'soon') return null;
  const day = longDate(nextRevision, language);
  return (
    <Notice
      intent={state === 'past' ? 'warning' : 'info'}
      title={state === 'past' ? text.revisionPast(day) : text.revisionSoon(day)}
    >
      {text.revisionAdvice}
    </Notice>
  );
}
