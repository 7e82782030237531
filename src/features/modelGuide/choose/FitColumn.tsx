import { Body1, Body1Strong, Subtitle2, useId } from '@fluentui/react-components';
import { models } from '../../../content/models';
import { useLanguage, useText } from '../../../text';
import { SubHeadings, useHeading } from '../../../ui';
import { useModelGuideStyles } from '../ModelGuide.styles';
import { PlaceLink } from '../PlaceLink';
import { modelGuideText } from '../text';
import type { ModelFit } from './explain';
import { chooseText } from './text';

/** What speaks for one model here, where it is otherwise seen, and what it asks. The three are made alike. */
export function FitColumn({ model, fits, differs }: ModelFit) {
  const styles = useModelGuideStyles();
  const text = useText(chooseText);
  const names = useText(modelGuideText);
  const language = useLanguage();
  const { name, asks } = models[model];
  const lines = (factors: ModelFit['fits']) => factors.map((factor) => factor.text.text[language]);
  return (
    <li className={styles.card}>
      <div className={styles.tight}>
        <Subtitle2 as={useHeading()} className={styles.heading}>
          {names.model(model)}
        </Subtitle2>
        <Body1 className={styles.quiet}>{name[language]}</Body1>
      </div>
      <SubHeadings>
        <Lines heading={text.fitsBecause} lines={lines(fits)} instead={text.noFit} />
        {differs.length > 0 && <Lines heading={text.otherwise} lines={lines(differs)} />}
        <Lines heading={text.asksOfYou} lines={asks.text[language]} />
      </SubHeadings>
      <div className={styles.last}>
        <PlaceLink to={{ name: 'model', model }}>{names.readOn(model)}</PlaceLink>
      </div>
    </li>
  );
}

function Lines(props: {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Said where there are no lines: no column is ever empty. */
  readonly instead?: string;
}) {
  const styles = useModelGuideStyles();
  const id = useId('lines');
  return (
    <div className={styles.tight}>
      <Body1Strong as={useHeading()} id={id} className={styles.heading}>
        {props.heading}
      </Body1Strong>
      {props.lines.length === 0 ? (
        <Body1 as="p" className={styles.words}>
          {props.instead}
        </Body1>
      ) : (
        <ul aria-labelledby={id} className={styles.points}>
          {props.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
