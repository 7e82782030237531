import { makeStyles } from '@fluentui/react-components';
import { sheetWidth } from './useFitOnPage';

/** Sizes follow the sheet's own, which is set to fit the page. */
export const useSheetStyles = makeStyles({
  sheet: {
    boxSizing: 'border-box',
    width: `${sheetWidth}mm`,
  },
  header: { display: 'flex', justifyContent: 'space-between', columnGap: '1em' },
  title: { margin: '0.1em 0', fontSize: '1.9em', lineHeight: '1.2' },
  trigger: { margin: '0 0 0.8em' },
  urgent: {
    padding: '0.6em 1em',
    border: '1.5pt solid',
    borderRadius: '4pt',
    marginBottom: '1em',
  },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(34mm, 1fr))',
    gap: '0.3em 1.5em',
    margin: '0.4em 0 0',
  },
  number: { display: 'flex', flexDirection: 'column' },
  label: { order: 1 },
  digits: { margin: 0, fontSize: '1.4em', lineHeight: '1.2', fontWeight: '600', whiteSpace: 'nowrap' },
  columns: { display: 'grid', gridTemplateColumns: '1.1fr 1fr', columnGap: '2em', alignItems: 'start' },
  column: { display: 'flex', flexDirection: 'column', rowGap: '0.9em', minWidth: 0 },
  heading: { margin: '0 0 0.15em', fontSize: '1.15em', lineHeight: '1.3', fontWeight: '600' },
  words: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: '1.4em' },
  item: { marginBottom: '0.35em' },
  aside: { display: 'block', fontStyle: 'italic' },
  foot: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '2em',
    alignItems: 'end',
    marginTop: '1em',
    paddingTop: '0.6em',
    borderTop: '0.75pt solid',
    fontSize: '0.85em',
  },
  scan: { display: 'flex', alignItems: 'center', columnGap: '1em', textAlign: 'end' },
  address: { maxWidth: '60mm', overflowWrap: 'anywhere' },
});
