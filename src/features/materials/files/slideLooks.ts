import type PptxGenJS from 'pptxgenjs';
import type { PaperOf } from './paperOf';

/** How slides look: calm and light, one colour, few words large. In inches and points, on 13.33 by 7.5 inches. */
export const slideLooks = {
  font: 'Calibri',
  ink: '1F2A2E',
  size: { opening: 54, lead: 26, title: 40, body: 30, label: 24, number: 34, foot: 12 },
  body: { x: 0.9, y: 1.95, w: 11.5, h: 4.6 },
} as const;

/** Of each point: what a master says of points holds for the first alone. */
export const pointLooks = { bullet: { indent: 24 }, paraSpaceAfter: 18 } as const;

/** A colour as slides name it. */
export const ofSlides = (colour: string): string => colour.slice(1).toUpperCase();

export const masterName = { opening: 'Forside', content: 'Indhold' } as const;

type Master = PptxGenJS.SlideMasterProps;

export function master(kind: keyof typeof masterName, { municipality, look }: PaperOf): Master {
  const { ink, size, font, body } = slideLooks;
  const accent = ofSlides(look.colour);
  const foot = { fontFace: font, fontSize: size.foot, color: kind === 'opening' ? ink : accent };
  const sender = { text: { text: municipality, options: { x: 0.9, y: 6.85, w: 8, h: 0.35, ...foot } } };
  if (kind === 'opening')
    return {
      title: masterName.opening,
      background: { color: 'FFFFFF' },
      objects: [
        { rect: { x: 0, y: 0, w: 0.35, h: 7.5, fill: { color: accent } } },
        placed('title', 'title', {
          x: 0.9,
          y: 1.7,
          w: 11,
          h: 2,
          fontSize: size.opening,
          bold: true,
          valign: 'bottom',
        }),
        placed('lead', 'body', { x: 0.9, y: 3.9, w: 10, h: 1.6, fontSize: size.lead, valign: 'top' }),
        sender,
      ],
    };
  return {
    title: masterName.content,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 13.333, h: 0.14, fill: { color: accent } } },
      placed('title', 'title', {
        x: 0.9,
        y: 0.6,
        w: 11.5,
        h: 1.1,
        fontSize: size.title,
        bold: true,
        valign: 'middle',
        color: accent,
      }),
      placed('body', 'body', {
        ...body,
        fontSize: size.body,
        valign: 'top',
        ...pointLooks,
      }),
      sender,
    ],
    slideNumber: { x: 12.2, y: 6.85, w: 0.6, h: 0.35, align: 'right', ...foot },
  };
}

type Object = NonNullable<Master['objects']>[number];

function placed(
  name: string,
  type: 'title' | 'body',
  looks: Omit<PptxGenJS.PlaceholderProps, 'name' | 'type'> & {
    readonly bullet?: object;
    readonly paraSpaceAfter?: number;
  },
): Object {
  const { font, ink } = slideLooks;
  const options = { name, type, fontFace: font, color: ink, align: 'left', margin: 0, ...looks };
  return { placeholder: { options: options as PptxGenJS.PlaceholderProps, text: '' } };
}
