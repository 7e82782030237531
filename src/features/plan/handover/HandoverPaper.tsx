import { makeStyles } from '@fluentui/react-components';
import { longDate, useLanguage, useText } from '../../../text';
import { SubHeadings, useHeading } from '../../../ui';
import { handoverText } from './text';
import { type HandoverFacts, type HandoverPart, useHandover } from './useHandover';

/** Paper stands outside Fluent's provider: sizes and weights are its own. */
const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', columnGap: '1em' },
  title: { margin: '2mm 0 5mm', fontSize: '17pt', lineHeight: '1.2' },
  part: { marginBottom: '5mm' },
  partTitle: {
    margin: '0 0 1.5mm',
    paddingBottom: '1mm',
    borderBottom: '1px solid',
    fontSize: '11pt',
    breakAfter: 'avoid',
  },
  lead: { margin: '0 0 1.5mm', fontWeight: '600' },
  facts: { margin: 0 },
  fact: {
    display: 'grid',
    gridTemplateColumns: '2fr 3fr',
    columnGap: '8mm',
    marginBottom: '1mm',
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
    '> dd': { margin: 0, whiteSpace: 'pre-line' },
    '> dt': { fontWeight: '600' },
  },
});

/** What a new coordinator takes over, to be laid on the table. */
export function HandoverPaper(props: HandoverFacts & { readonly municipality: string }) {
  const { municipality, ...facts } = props;
  const styles = useStyles();
  const text = useText(handoverText);
  const language = useLanguage();
  const Title = useHeading();
  const parts = useHandover(facts);
  return (
    <article lang={language}>
      <div className={styles.head}>
        <span>{municipality}</span>
        <span>{text.printed(longDate(facts.today, language))}</span>
      </div>
      <Title className={styles.title}>{text.heading}</Title>
      <SubHeadings>
        {parts.map((part) => (
          <PaperPart key={part.heading} {...part} />
        ))}
      </SubHeadings>
    </article>
  );
}

function PaperPart({ heading, lead, facts, none }: HandoverPart) {
  const styles = useStyles();
  const Heading = useHeading();
  return (
    <section className={styles.part}>
      <Heading className={styles.partTitle}>{heading}</Heading>
      {lead && <p className={styles.lead}>{lead}</p>}
      {facts.length === 0 && none}
      <dl className={styles.facts}>
        {facts.map(({ name, said, onPaper }, at) => (
          <div key={at} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{onPaper ?? said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
