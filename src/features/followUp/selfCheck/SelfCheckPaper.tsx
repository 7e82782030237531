import { makeStyles } from '@fluentui/react-components';
import {
  answerNames,
  answers,
  type Audience,
  audienceNames,
  questionsFor,
  selfCheckOpening,
} from '../../../content/followUp';
import { useLanguage, useText } from '../../../text';
import { useHeading } from '../../../ui';
import { selfCheckText } from './text';

const useStyles = makeStyles({
  heading: { margin: '0 0 2mm', fontSize: '16pt', lineHeight: '1.2' },
  opening: { margin: '0 0 6mm', fontSize: '11pt' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '11pt' },
  sentence: {
    textAlign: 'start',
    fontWeight: 'normal',
    padding: '4mm 4mm 4mm 0',
    borderBottom: '0.3mm solid #999',
  },
  head: {
    fontWeight: 'normal',
    fontSize: '9pt',
    width: '19mm',
    verticalAlign: 'bottom',
    padding: '0 0 4mm',
    borderBottom: '0.3mm solid #999',
  },
  cell: { textAlign: 'center', borderBottom: '0.3mm solid #999' },
  box: { display: 'inline-block', width: '5mm', height: '5mm', border: '0.4mm solid black' },
});

/** The sheet that is handed out: sentences with four boxes each, and no place for a name. */
export function SelfCheckPaper(props: {
  readonly audience: Audience;
  readonly year: string;
  readonly municipality: string;
}) {
  const { audience, year, municipality } = props;
  const styles = useStyles();
  const Heading = useHeading();
  const text = useText(selfCheckText);
  const language = useLanguage();
  return (
    <>
      <Heading className={styles.heading}>{text.paper(year)}</Heading>
      <p className={styles.opening}>
        {[municipality, text.paperFor(audienceNames[audience][language])].filter(Boolean).join(' · ')}
      </p>
      <p className={styles.opening}>{selfCheckOpening.text[language]}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.sentence}>
              {text.sentence}
            </th>
            {answers.map((answer) => (
              <th key={answer} scope="col" className={styles.head}>
                {answerNames[answer][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questionsFor(audience).map(({ code, text: said }) => (
            <tr key={code}>
              <th scope="row" className={styles.sentence}>
                {said[language]}
              </th>
              {answers.map((answer) => (
                <td key={answer} className={styles.cell}>
                  <span className={styles.box} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
