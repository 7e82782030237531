import { escaped } from '../../../../files';

/** Coverage as a drawing on white, for paper and presentations: it looks the same whatever theme the reader has. */
export interface Picture {
  readonly svg: string;
  /** In pixels of the drawing. */
  readonly width: number;
  readonly height: number;
}

export interface Drawn {
  readonly title: string;
  readonly caption: string;
  readonly persons: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly state: string;
    readonly missing: boolean;
    /** For each person, in their order. */
    readonly covered: readonly boolean[];
  }[];
}

const margin = 32;
const rowHeight = 36;
const columnWidth = 40;
const fieldWidth = 340;
const stateWidth = 170;
/** Room for a name on end: about what 24 letters take. */
const namesHeight = 190;
const longestName = 26;
const longestField = 42;

export function pictureOf({ title, caption, persons, rows }: Drawn): Picture {
  const top = margin + 72 + (persons.length > 0 ? namesHeight : 24);
  const width = Math.max(760, 2 * margin + fieldWidth + stateWidth + persons.length * columnWidth);
  const height = top + rows.length * rowHeight + margin;
  const column = (index: number) => margin + fieldWidth + stateWidth + (index + 0.5) * columnWidth;
  const names = persons.map(
    (name, index) =>
      `<text transform="translate(${column(index) + 5} ${top - 12}) rotate(-90)" font-size="15">${written(name, longestName)}</text>`,
  );
  const lines = rows.map((row, index) => {
    const y = top + index * rowHeight;
    const marks = row.covered.map((is, at) =>
      is ? `<circle cx="${column(at)}" cy="${y + rowHeight / 2}" r="7" fill="#2f5d62"/>` : '',
    );
    return (
      `<line x1="${margin}" x2="${width - margin}" y1="${y}" y2="${y}" stroke="#d1d1d1"/>` +
      `<text x="${margin}" y="${y + 24}" font-size="16" font-weight="600">${written(row.name, longestField)}</text>` +
      `<text x="${margin + fieldWidth}" y="${y + 24}" font-size="15"${row.missing ? ' fill="#a33a00" font-weight="600"' : ''}>${written(row.state, longestName)}</text>` +
      marks.join('')
    );
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Segoe UI, Helvetica, Arial, sans-serif" fill="#242424">` +
    `<rect width="${width}" height="${height}" fill="#ffffff"/>` +
    `<text x="${margin}" y="${margin + 22}" font-size="26" font-weight="600">${written(title, 60)}</text>` +
    `<text x="${margin}" y="${margin + 50}" font-size="16" fill="#616161">${written(caption, 90)}</text>` +
    `${names.join('')}${lines.join('')}</svg>`;
  return { svg, width, height };
}

/** Where an image finds the drawing. */
export function addressOf({ svg }: Picture): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** What somebody typed, as text of the drawing and nothing else, and no longer than there is room for. */
function written(typed: string, longest: number): string {
  const short = typed.length > longest ? `${typed.slice(0, longest - 1).trimEnd()}…` : typed;
  return escaped(short);
}
