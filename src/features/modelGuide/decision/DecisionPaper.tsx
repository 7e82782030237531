import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  betterThanNone,
  modelNumbers,
  models,
  noHierarchy,
  widerModel,
  yourOwnDecision,
} from '../../../content/models';
import { sources } from '../../../content/sources';
import { longDate, useLanguage, useText } from '../../../text';
import { SubHeadings, useHeading } from '../../../ui';
import { modelNamed } from '../place';
import { modelGuideText } from '../text';
import { type DecisionValues, isDay, isDecided } from './decision';
import { decisionText } from './text';
import { useModelWords } from './useModelWords';

export interface DecisionPaperProps {
  readonly values: DecisionValues;
  readonly municipality: string;
}

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', columnGap: '1em' },
  title: { margin: '2mm 0 4mm', fontSize: '17pt', lineHeight: '1.2' },
  part: { breakInside: 'avoid', marginBottom: '3.5mm' },
  partTitle: { margin: '0 0 1mm', fontSize: '11pt' },
  words: { margin: '0 0 1mm', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: '5mm' },
  facts: { display: 'flex', columnGap: '10mm', flexWrap: 'wrap', margin: '0 0 3.5mm' },
  fact: { flex: '1 1 0', '> dd': { margin: 0, overflowWrap: 'anywhere' }, '> dt': { fontWeight: '600' } },
  foot: { margin: '4mm 0 0', borderTop: '1px solid', paddingTop: '2mm' },
});

/** One page for the directors' table: what is proposed or decided, what it asks, and what it rests on. */
export function DecisionPaper({ values, municipality }: DecisionPaperProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(decisionText);
  const { source } = useText(modelGuideText);
  const modelWords = useModelWords();
  const Title = useHeading();
  const today = new Date().toISOString();
  const decided = isDecided(values, today.slice(0, 10));
  const number = modelNamed(values.model);
  const model = number && models[number];
  const dayOf = (day: string) => (isDay(day) ? longDate(day, language) : text.notStated);
  const { title, publisher } = sources.evaluation2024;
  return (
    <article lang={language}>
      <div className={styles.head}>
        <span>{text.paper.kind}</span>
        <span>{municipality}</span>
      </div>
      <Title className={styles.title}>{decided ? text.paper.decided : text.paper.proposed}</Title>
      <SubHeadings>
        <Part heading={decided ? text.paper.decision : text.paper.proposal}>
          <p className={styles.words}>
            <strong>{modelWords(values.model) || text.paper.notChosen}</strong>
          </p>
          <p className={styles.words}>{model?.whenRight.text[language]}</p>
        </Part>
        <dl className={styles.facts}>
          {(['decision.by', 'decision.on', 'decision.review'] as const).map((name) => (
            <div key={name} className={styles.fact}>
              <dt>{text.labels[name]}</dt>
              <dd>{name === 'decision.by' ? values[name] || text.notStated : dayOf(values[name])}</dd>
            </div>
          ))}
        </dl>
        {(['decision.mandate', 'decision.resources'] as const).map((name) => (
          <Part key={name} heading={text.labels[name]}>
            <p className={styles.words}>{values[name] || text.notStated}</p>
          </Part>
        ))}
        {model && (
          <Part heading={text.paper.asks}>
            <Lines lines={model.asks.text[language]} />
          </Part>
        )}
        <Part heading={text.paper.background}>
          <Lines
            lines={[yourOwnDecision, noHierarchy, widerModel, betterThanNone].map(
              (block) => block.text[language],
            )}
          />
        </Part>
        {number && (
          <Part heading={text.paper.others}>
            <Lines
              lines={modelNumbers
                .filter((other) => other !== number)
                .map((other) => `${modelWords(String(other))}. ${models[other].logic.text[language]}`)}
            />
          </Part>
        )}
      </SubHeadings>
      <p className={styles.foot}>
        {source(title, publisher)} {text.paper.printed(longDate(today, language))}.
      </p>
    </article>
  );
}

function Part(props: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const Heading = useHeading();
  return (
    <section className={styles.part}>
      <Heading className={styles.partTitle}>{props.heading}</Heading>
      {props.children}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
