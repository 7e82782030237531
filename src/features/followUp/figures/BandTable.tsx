import { mergeClasses } from '@fluentui/react-components';
import { useLanguage } from '../../../text';
import { type Band, bandInWords } from '../../../workspace';
import { useBandTableStyles } from './BandTable.styles';

export interface BandCell {
  readonly shown: Band;
  /** A quiet word below it. */
  readonly note?: string;
}

/**
 * Numbers as they are shown, in a table that is its own chart: beside each number a bar, filled as far as is sure and open
 * over the five numbers it lies among.
 */
export function BandTable(props: {
  readonly caption: string;
  /** Where several tables stand below each other: the largest number of all of them. */
  readonly among?: { readonly most: number };
  /** What the first column holds, then the others. */
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly (BandCell | undefined)[];
    /** Stands instead of all cells. */
    readonly instead?: string;
  }[];
  /** The last row, without bars: a sum would dwarf what it is made of. */
  readonly total?: { readonly name: string; readonly cells: readonly (Band | undefined)[] };
  /** Stands where there is nothing. */
  readonly nothing: string;
}) {
  const { heads, rows, total, among } = props;
  const styles = useBandTableStyles();
  const language = useLanguage();
  const own = rows.flatMap(({ cells }) => cells.map((cell) => cell?.shown.most ?? 1));
  const top = (among?.most ?? Math.max(1, ...own)) + 1;
  const words = (band: Band | undefined) => (band ? bandInWords(band)[language] : props.nothing);
  return (
    <table className={styles.table}>
      <caption className={mergeClasses(styles.caption, among && styles.strong)}>{props.caption}</caption>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th
              key={head}
              scope="col"
              className={mergeClasses(
                styles.cell,
                styles.head,
                at === 0 && (among ? styles.narrow : styles.first),
              )}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells, instead }) => (
          <tr key={name}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            {instead !== undefined ? (
              <td colSpan={heads.length - 1} className={mergeClasses(styles.cell, styles.quiet)}>
                {instead}
              </td>
            ) : (
              cells.map((cell, at) => (
                <td key={heads[at + 1]} className={mergeClasses(styles.cell, !cell && styles.quiet)}>
                  {words(cell?.shown)}
                  {cell && <Bar band={cell.shown} top={top} />}
                  {cell?.note !== undefined && <div className={styles.quiet}>{cell.note}</div>}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.total)}>
              {total.name}
            </th>
            {total.cells.map((band, at) => (
              <td
                key={heads[at + 1]}
                className={mergeClasses(styles.cell, band ? styles.total : styles.quiet)}
              >
                {words(band)}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Bar({ band: { least, most }, top }: { readonly band: Band; readonly top: number }) {
  const styles = useBandTableStyles();
  const share = (part: number) => ({ width: `${(100 * part) / top}%` });
  return (
    <div aria-hidden className={styles.bar}>
      <div className={styles.sure} style={share(least)} />
      <div className={styles.between} style={share(most + 1 - least)} />
    </div>
  );
}
