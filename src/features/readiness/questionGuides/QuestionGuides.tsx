import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef } from 'react';
import { type GuideKind, guideKinds } from '../../../content';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { questionGuidesText } from './text';

const useStyles = makeStyles({
  what: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '60ch' },
  guides: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  guide: {
    width: '100%',
    minHeight: '44px',
    justifyContent: 'space-between',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Which talk it is. Buttons, not links: where they lead has no address, so that no history tells of it. */
export function QuestionGuides(props: {
  readonly open: (kind: GuideKind) => void;
  /** Where the reader comes back from; from a guide, the keyboard goes on there. */
  readonly cameFrom: string | undefined;
}) {
  const styles = useStyles();
  const text = useText(questionGuidesText);
  const left = useRef<HTMLButtonElement>(null);
  useEffect(() => left.current?.focus(), []);
  return (
    <Section heading={text.questionGuide}>
      <Body1 as="p" className={styles.what}>
        {text.what}
      </Body1>
      <ul className={styles.guides}>
        {guideKinds.map((kind) => (
          <li key={kind}>
            <Button
              ref={kind === props.cameFrom ? left : undefined}
              className={styles.guide}
              icon={<ChevronRight20Regular />}
              iconPosition="after"
              onClick={() => props.open(kind)}
            >
              {text.kinds[kind]}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
