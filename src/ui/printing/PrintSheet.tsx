import { makeStaticStyles, makeStyles, mergeClasses, teamsLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** While a sheet is in the page, only the sheet is printed, on a page that pages printed without it know nothing of. */
const usePaperStyles = makeStaticStyles([
  '@page stalking-sheet { size: A4; margin: 14mm; }',
  '@media print { body:has(> .stalking-sheet) > :not(.stalking-sheet) { display: none !important; } }',
]);

/** Colours are those of paper, which has no theme. */
const useStyles = makeStyles({
  sheet: {
    page: 'stalking-sheet',
    backgroundColor: 'white',
    color: 'black',
    // Outside Fluent's provider its tokens have no values.
    fontFamily: teamsLightTheme.fontFamilyBase,
    fontSize: '9.5pt',
    lineHeight: '1.35',
    // Laid out but unseen: a sheet may measure itself before it is printed.
    '@media screen': { position: 'fixed', top: 0, left: 0, visibility: 'hidden' },
  },
});

/** What is printed instead of the page: what stands around it, ours or somebody's, stays off the paper. */
export function PrintSheet(props: { readonly children: ReactNode }) {
  usePaperStyles();
  return createPortal(
    <div className={mergeClasses(useStyles().sheet, 'stalking-sheet')}>{props.children}</div>,
    document.body,
  );
}
