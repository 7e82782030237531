import { makeStyles } from '@fluentui/react-components';
import { useText } from '../../../text';
import { SubHeadings, useHeading } from '../../../ui';
import { type Fit, traits } from './mapping';
import { guideText } from './text';

const useStyles = makeStyles({
  title: { margin: '0 0 4mm', fontSize: '17pt', lineHeight: '1.2' },
  lines: { margin: '0 0 5mm', paddingInlineStart: '5mm' },
  table: { width: '100%', margin: '0 0 5mm', borderCollapse: 'collapse', textAlign: 'start' },
  cell: { padding: '1.5mm 3mm 1.5mm 0', borderBottom: '0.3mm solid black', textAlign: 'start' },
});

/** The answers and what they point to, on one page. */
export function GuidePaper(props: {
  readonly municipality: string;
  readonly lines: readonly string[];
  readonly why: readonly string[];
  readonly fits: readonly Fit[];
}) {
  const styles = useStyles();
  const text = useText(guideText);
  const Heading = useHeading();
  return (
    <>
      <Heading className={styles.title}>{`${text.heading} · ${props.municipality}`}</Heading>
      {props.fits.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {text.which}
              </th>
              {traits.map((trait) => (
                <th key={trait} scope="col" className={styles.cell}>
                  {text.traits[trait]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.fits.map(({ theme, has }) => (
              <tr key={theme}>
                <th scope="row" className={styles.cell}>
                  {text.named[theme]}
                </th>
                {traits.map((trait) => (
                  <td key={trait} className={styles.cell}>
                    {has.includes(trait) ? '✓' : '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <SubHeadings>
        <Part heading={text.result} lines={props.lines} />
        <Part heading={text.next} lines={text.nextSteps} />
        <Part heading={text.why} lines={props.why} />
      </SubHeadings>
    </>
  );
}

function Part(props: { readonly heading: string; readonly lines: readonly string[] }) {
  const { lines } = useStyles();
  const Heading = useHeading();
  return (
    <>
      <Heading>{props.heading}</Heading>
      <ul className={lines}>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
