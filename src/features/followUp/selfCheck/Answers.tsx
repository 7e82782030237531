import { Body1, Caption1 } from '@fluentui/react-components';
import {
  answerNames,
  answers,
  type Audience,
  audienceNames,
  questionsFor,
  selfCheckQuestions,
} from '../../../content/followUp';
import { useLanguage, useText } from '../../../text';
import { Section } from '../../../ui';
import { BandTable } from '../figures/BandTable';
import { useFollowUpStyles } from '../FollowUp.styles';
import type { SelfCheckRow } from '../followUpLists';
import { distributions } from './distribution';
import { countedFrom } from './selfCheck';
import { selfCheckText } from './text';

/** How one audience answered over the years, sentence by sentence. No sum is made of sentences, and no grade. */
export function Answers(props: { readonly rows: readonly SelfCheckRow[]; readonly audience: Audience }) {
  const { rows, audience } = props;
  const styles = useFollowUpStyles();
  const text = useText(selfCheckText);
  const language = useLanguage();
  const counted = rows.flatMap((row) => countedFrom(row) ?? []).filter((one) => one.audience === audience);
  const asked = questionsFor(audience);
  const earlier = selfCheckQuestions.filter((question) => !asked.includes(question));
  const shown = [...asked, ...earlier].flatMap(({ code, text: said }) => {
    const years = distributions(counted, { audience, question: code });
    return years.length > 0 ? [{ code, said: said[language], years }] : [];
  });
  const most = Math.max(
    1,
    ...shown.flatMap(({ years }) =>
      years.flatMap(({ shown: fall }) => (fall ? answers.map((answer) => fall[answer].most) : [])),
    ),
  );
  return (
    <Section heading={text.shown(audienceNames[audience][language])}>
      {shown.length === 0 ? (
        <Body1 className={styles.quiet}>{text.none}</Body1>
      ) : (
        <>
          <Caption1 className={styles.quiet}>{text.howShown}</Caption1>
          {shown.map(({ code, said, years }) => (
            <BandTable
              key={code}
              caption={said}
              among={{ most }}
              heads={[text.year, ...answers.map((answer) => answerNames[answer][language])]}
              rows={years.map(({ year, shown: fall }) => ({
                name: year,
                cells: fall ? answers.map((answer) => ({ shown: fall[answer] })) : [],
                ...(!fall && { instead: text.tooFew }),
              }))}
              nothing={text.nothing}
            />
          ))}
        </>
      )}
    </Section>
  );
}
