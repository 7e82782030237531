import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const paragraph = { margin: 0, maxWidth: '65ch' } as const;

export const useCardStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  header: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  nameAndPrint: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  name: { display: 'flex', flexDirection: 'column', minWidth: 'min(100%, 260px)', flex: '1 1 0' },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  kind: { color: tokens.colorNeutralForeground2 },
  trigger: { ...paragraph, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  previewTitle: { ...typographyStyles.title3, margin: 0 },
});

/** The parts of a card, each under its heading. */
export const usePartStyles = makeStyles({
  paragraph,
  whoAndWhen: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
  avoids: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  urgent: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusDangerBackground3}`,
  },
  urgentHeading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  urgentWords: { ...paragraph, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  facts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, margin: 0 },
  fact: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  factName: { color: tokens.colorNeutralForeground2, '::after': { content: '":"' } },
  factValue: { margin: 0, overflowWrap: 'anywhere' },
});
