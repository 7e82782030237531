/** All in points. */
export const margins = { top: 64, bottom: 76, left: 70, right: 70 } as const;
export const spacing = { lineGap: 2, before: 16, after: 4, indent: 14, headingRoom: 60 } as const;

const ink = { text: '#242424', quiet: '#5c5c5c' } as const;
export const looks = {
  title: { face: 'bold', size: 19, color: ink.text },
  heading: { face: 'bold', size: 13.5, color: ink.text },
  text: { face: 'regular', size: 11, color: ink.text },
  strong: { face: 'bold', size: 11, color: ink.text },
  quiet: { face: 'regular', size: 9.5, color: ink.quiet },
} as const;
