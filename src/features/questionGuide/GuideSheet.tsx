import { makeStyles } from '@fluentui/react-components';
import type { GuideTopic, QuestionGuide } from '../../content/questionGuide';
import { longDate, useLanguage, useText } from '../../text';
import { SubHeadings, useHeading } from '../../ui';
import { guideText } from './text';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '16pt', lineHeight: '1.2' },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: '1em' },
  frame: { margin: '3mm 0 4mm', paddingInlineStart: '5mm' },
  topics: { columnCount: 2, columnGap: '8mm' },
  topic: { breakInside: 'avoid', paddingBottom: '3.5mm' },
  topicTitle: { margin: 0, fontSize: '10.5pt' },
  words: { margin: '0 0 1mm' },
  list: { margin: '0 0 1mm', paddingInlineStart: '4mm' },
  ways: { breakInside: 'avoid', borderTop: '1px solid', paddingTop: '3mm', marginTop: '1mm' },
  foot: { margin: '3mm 0 0' },
});

/** The whole guide on paper, with the people it ends at; no lines to write answers on. */
export function GuideSheet(props: { readonly guide: QuestionGuide; readonly municipality: string }) {
  const { guide } = props;
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(guideText);
  const Title = useHeading();
  const today = longDate(new Date().toISOString(), language);
  return (
    <article lang={language}>
      <div className={styles.head}>
        <span>{text.questionGuide}</span>
        <span>{props.municipality}</span>
      </div>
      <Title className={styles.title}>{guide.title[language]}</Title>
      <ul className={styles.frame}>
        {guide.frame.text[language].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.topics}>
        <SubHeadings>
          {guide.topics.map((topic, at) => (
            <TopicOnPaper key={topic.id} topic={topic} number={at + 1} />
          ))}
        </SubHeadings>
      </div>
      <div className={styles.ways}>
        <p className={styles.words}>{guide.ending.text[language]}</p>
        <ul className={styles.list}>
          {guide.waysOn.map((way) => (
            <li key={way.id}>
              <strong>{`${[text.who[way.to], way.number].filter(Boolean).join(' ')}.`}</strong>{' '}
              {way.text[language]}
            </li>
          ))}
        </ul>
        <p className={styles.foot}>{text.printed(today)}</p>
      </div>
    </article>
  );
}

function TopicOnPaper({ topic, number }: { readonly topic: GuideTopic; readonly number: number }) {
  const styles = useStyles();
  const text = useText(guideText);
  const { title, why, questions, listenFor } = topic.text[useLanguage()];
  const Heading = useHeading();
  return (
    <section className={styles.topic}>
      <Heading className={styles.topicTitle}>{[number, title].join('. ')}</Heading>
      <p className={styles.words}>{why}</p>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className={styles.words}>
        <em>{`${text.listenFor}: `}</em>
        {listenFor.join(' ')}
      </p>
    </section>
  );
}
