import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Failure } from '../../../contracts/failure';
import type { SiteCheck } from '../../../contracts/siteCheck';
import type { Tenant } from '../../../contracts/tenant';
import { useText } from '../../../text';
import { siteAddress } from '../../../lists';
import { setUpText } from '../setUp/text';
import { AnswerForm } from './AnswerForm';
import type { AnswerFormProps } from './answerFormProps';
import { hasNoGroup } from './answers';
import { type GroupKind, answersText, groupKinds } from './text';
import { useAnswers } from './useAnswers';

interface GroupFormProps extends AnswerFormProps {
  readonly sites: SiteCheck;
  readonly tenant: Tenant;
}

/** What the group that meets builds on, and its site: looked at before it is relied on. */
export function GroupForm({ store, answers, sites, tenant, primary, done, cancel }: GroupFormProps) {
  const text = useText(answersText);
  const { save, goOn } = useText(setUpText);
  const draft = useAnswers(store, answers);
  const [none, setNone] = useState(hasNoGroup(answers));
  const [problem, setProblem] = useState<{ readonly of: 'group' | 'site'; readonly words: string }>();
  const input = useRef<HTMLInputElement>(null);
  const kind: GroupKind | undefined = none ? 'none' : groupKinds.find((one) => one === draft.value('group'));
  const siteProblem = problem?.of === 'site' ? problem.words : undefined;

  const refuse = (of: 'group' | 'site', words: string) => {
    setProblem({ of, words });
    if (of === 'site') input.current?.focus();
    return false;
  };
  const submit = async () => {
    setProblem(undefined);
    if (kind === undefined) return refuse('group', text.groupMissing);
    if (kind === 'none') return (await draft.save({ group: 'none', workspace: '' })) === 'kept';
    const address = siteAddress(draft.value('workspace'), tenant.staffSite);
    if (address.kind !== 'site') return refuse('site', text.siteProblems[address.kind]);
    try {
      const found = await sites.look(address.path);
      if (found.kind === 'channel') return refuse('site', text.channel(found.title));
    } catch (cause) {
      const { id } = Failure.from(cause);
      return refuse('site', text.siteFailures[id === 'missingSite' || id === 'noAccess' ? id : 'other']);
    }
    return (await draft.save({ workspace: address.path })) === 'kept';
  };
  return (
    <AnswerForm
      {...{ primary, done, cancel, submit }}
      action={kind !== undefined && kind !== 'none' ? text.lookAtSite : primary ? goOn : save}
    >
      <Field
        label={text.group}
        validationState={problem?.of === 'group' ? 'error' : 'none'}
        validationMessage={problem?.of === 'group' ? problem.words : undefined}
      >
        <RadioGroup
          value={kind ?? ''}
          onChange={(_, { value }) => {
            setProblem(undefined);
            setNone(value === 'none');
            if (value !== 'none') draft.type('group', value);
          }}
        >
          {groupKinds.map((one) => (
            <Radio key={one} value={one} label={text.groups[one]} />
          ))}
        </RadioGroup>
      </Field>
      {kind !== undefined && kind !== 'none' && (
        <Field
          label={text.site}
          required
          hint={siteProblem ? undefined : text.siteHint}
          validationState={siteProblem ? 'error' : 'none'}
          validationMessage={siteProblem}
        >
          <Input
            ref={input}
            type="url"
            autoComplete="off"
            value={draft.value('workspace')}
            onChange={(_, { value }) => {
              setProblem(undefined);
              draft.type('workspace', value);
            }}
          />
        </Field>
      )}
    </AnswerForm>
  );
}
