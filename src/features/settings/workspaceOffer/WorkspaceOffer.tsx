import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Failure } from '../../../contracts/failure';
import type { ListStore } from '../../../contracts/listStore';
import type { SiteCheck } from '../../../contracts/siteCheck';
import type { Tenant } from '../../../contracts/tenant';
import { useText } from '../../../text';
import { SaveState, saveStateOf } from '../../../ui';
import { answerIn, type AnswerRow, answersFrom, hasNoGroup } from '../answers/answers';
import { answersText } from '../answers/text';
import { saveAnswer } from '../answers/useAnswers';
import { siteAddress } from '../../../lists';
import { workspaceOfferText } from './text';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '65ch',
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** Offers a channel's own site as the group's, while none is named: looked at before it is relied on, and undone by a press. */
export function WorkspaceOffer(props: {
  readonly store: ListStore;
  readonly sites: SiteCheck;
  readonly tenant: Tenant;
  readonly rows: readonly AnswerRow[];
  /** Absolute address of the channel's site. */
  readonly site: string;
}) {
  const { store, sites, tenant } = props;
  const styles = useStyles();
  const text = useText(workspaceOfferText);
  const { siteFailures, channel } = useText(answersText);
  const [state, setState] = useState<'asking' | 'looking' | 'used'>('asking');
  const [problem, setProblem] = useState<string>();
  const answers = answersFrom(props.rows);
  const address = siteAddress(props.site, tenant.staffSite);
  // A municipality that has said it does without a group is not asked for its site.
  const named = answerIn(answers, 'workspace') !== '' || hasNoGroup(answers);
  if (address.kind !== 'site' || (named && state !== 'used')) return null;
  const { path } = address;
  const look = async () => {
    try {
      const found = await sites.look(path);
      return found.kind === 'channel' ? channel(found.title) : undefined;
    } catch (cause) {
      const { id } = Failure.from(cause);
      return siteFailures[id === 'missingSite' || id === 'noAccess' ? id : 'other'];
    }
  };
  const use = async () => {
    setProblem(undefined);
    setState('looking');
    const found = await look();
    const kept = found === undefined && (await saveAnswer(store, answers, 'workspace', path));
    const done = kept && (kept.state === 'savedHere' || kept.why === 'device');
    setProblem(done ? undefined : (found ?? siteFailures.other));
    setState(done ? 'used' : 'asking');
  };
  const undo = async () => {
    await saveAnswer(store, answers, 'workspace', '');
    setState('asking');
  };
  return (
    <section className={styles.offer}>
      <Subtitle2 as="h2" className={styles.heading}>
        {text.question}
      </Subtitle2>
      <div role="status">
        {state === 'used' ? (
          <>
            <Body1 as="p" block className={styles.heading}>
              {text.used}
            </Body1>
            <Body1 className={styles.quiet}>{text.usedAdvice}</Body1>
          </>
        ) : (
          <Body1 className={styles.quiet}>{text.why(path)}</Body1>
        )}
        {problem && (
          <Body1 as="p" block className={styles.problem}>
            {problem}
          </Body1>
        )}
      </div>
      {state === 'used' && (
        <SaveState of={text.question} shown={saveStateOf(answers.get('workspace')?.saving)} />
      )}
      <Button
        disabledFocusable={state === 'looking'}
        onClick={() => void (state === 'used' ? undo() : use())}
      >
        {state === 'used' ? text.undo : state === 'looking' ? text.oneMoment : text.use}
      </Button>
    </section>
  );
}
