import { makeStyles, tokens } from '@fluentui/react-components';

const narrow = '@container (max-width: 799px)';

export const usePersonsPageStyles = makeStyles({
  /** The list, and beside it the person who is open. */
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
  },
  withPerson: {
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  /** Kept as it is, below what lies over it. */
  covered: { [narrow]: { display: 'none' } },
  person: {
    position: 'sticky',
    top: '56px',
    [narrow]: { position: 'static' },
  },
  search: { maxWidth: '60ch' },
  results: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
});
