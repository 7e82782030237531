import { tint } from '../look/look';

/** How a material looks on paper: calm, light, one colour. All in points. */
export type PaperForm = 'documentA4' | 'sheetA4' | 'posterA4' | 'posterA3' | 'postcardA6';

interface Face {
  readonly face: 'regular' | 'bold';
  readonly size: number;
  readonly color: string;
  readonly gap: number;
}

export interface Looks {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly faces: Readonly<
    Record<'title' | 'lead' | 'heading' | 'text' | 'bullet' | 'call' | 'label' | 'number' | 'sender', Face>
  >;
  /** Over as many pages as it takes; anything else stays on one. */
  readonly flows: boolean;
  readonly space: number;
  readonly indent: number;
  readonly band: number;
  readonly accent: string;
  readonly panel: string;
}

const ink = '#1f2a2e';

/** Width and height, the side margin, and the size of the text the rest follows from. */
const papers: Readonly<
  Record<
    PaperForm,
    {
      readonly width: number;
      readonly height: number;
      readonly side: number;
      readonly text: number;
      readonly title: number;
    }
  >
> = {
  documentA4: { width: 595.28, height: 841.89, side: 72, text: 11, title: 28 },
  sheetA4: { width: 595.28, height: 841.89, side: 64, text: 13.5, title: 30 },
  posterA4: { width: 595.28, height: 841.89, side: 56, text: 18, title: 46 },
  posterA3: { width: 841.89, height: 1190.55, side: 79, text: 25.5, title: 65 },
  postcardA6: { width: 297.64, height: 419.53, side: 26, text: 9.5, title: 21 },
};

/** @param accent the municipality's colour, `#rrggbb` @param scale of the letters, 1 as usual */
export function looksOf(form: PaperForm, accent: string, scale: number): Looks {
  const { width, height, side, ...usual } = papers[form];
  const [text, title] = [usual.text * scale, usual.title * scale];
  const face = (size: number, bold = false, color = ink): Face => ({
    ...{ face: bold ? 'bold' : 'regular', size, color, gap: size * 0.12 },
  });
  return {
    ...{ width, height, accent, panel: tint(accent), flows: form === 'documentA4' },
    ...{ space: text * 0.95, indent: text * 1.1, band: side / 4 },
    margins: {
      top: side * 1.15,
      bottom: side * (form === 'documentA4' ? 1.1 : 0.7),
      left: side,
      right: side,
    },
    faces: {
      title: { ...face(title, true), gap: -title * 0.14 },
      lead: face(text * 1.2),
      heading: face(text * 1.15, true, accent),
      text: face(text),
      bullet: face(text, true, accent),
      call: face(text * 0.95, true, accent),
      label: face(text * 0.95),
      number: face(text * 1.45, true),
      sender: face(usual.text * 0.85, true, accent),
    },
  };
}
