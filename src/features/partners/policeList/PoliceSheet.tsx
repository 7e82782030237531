import { makeStyles } from '@fluentui/react-components';
import { longDate, useLanguage, useText } from '../../../text';
import { PrintSheet } from '../../../ui';
import type { PoliceLine } from './policeList';
import { policeListText } from './text';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '16pt', lineHeight: '1.25' },
  note: { marginBlock: '1.5mm 0' },
  area: { marginBlock: '5mm 1mm', fontSize: '11pt', breakAfter: 'avoid' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  row: { breakInside: 'avoid' },
  cell: {
    padding: '1mm 3mm 1mm 0',
    borderBottom: '0.2mm solid #999',
    verticalAlign: 'top',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
});

/** The list on paper, area by area. */
export function PoliceSheet(props: {
  readonly lines: readonly PoliceLine[];
  readonly municipality: string;
  readonly today: string;
}) {
  const styles = useStyles();
  const text = useText(policeListText);
  const language = useLanguage();
  const areas = [...new Set(props.lines.map(({ area }) => area))];
  return (
    <PrintSheet>
      <h1 className={styles.title}>{text.title(props.municipality)}</h1>
      <p className={styles.note}>{text.danger}</p>
      <p className={styles.note}>{text.on(longDate(props.today, language))}</p>
      {areas.map((area) => (
        <section key={area}>
          <h2 className={styles.area}>{area}</h2>
          <table className={styles.table}>
            {/* A mail address on one line, and the same columns under every area. */}
            <colgroup>
              <col width="30%" />
              <col width="14%" />
              <col width="36%" />
              <col width="20%" />
            </colgroup>
            <tbody>
              {props.lines
                .filter((line) => line.area === area)
                .map(({ name, role, phone, mail, substitute }, index) => (
                  <tr key={index} className={styles.row}>
                    <td className={styles.cell}>
                      <strong>{name}</strong>
                      {role && role !== area && <div>{role}</div>}
                    </td>
                    <td className={styles.cell}>{phone}</td>
                    <td className={styles.cell}>{mail}</td>
                    <td className={styles.cell}>
                      {substitute && `${text.columns.substitute}: ${substitute}`}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </PrintSheet>
  );
}
