import type { InBothLanguages } from '../../../contracts/language';

interface WorkspaceOfferText {
  readonly question: string;
  readonly why: (path: string) => string;
  readonly use: string;
  readonly oneMoment: string;
  readonly used: string;
  readonly usedAdvice: string;
  readonly undo: string;
}

export const workspaceOfferText: InBothLanguages<WorkspaceOfferText> = {
  da: {
    question: 'Er det her, mødegruppen arbejder?',
    why: (path) =>
      `I har ikke valgt en side til mødegruppen endnu. Det kan være dette teams side, ${path}. Kun teamets medlemmer kan se det, der ligger dér.`,
    use: 'Brug teamets side',
    oneMoment: 'Tjekker siden',
    used: 'Teamets side er nu mødegruppens.',
    usedAdvice: 'Det kan altid ændres under Indstillinger.',
    undo: 'Fortryd',
  },
  en: {
    question: 'Is this where the group works?',
    why: (path) =>
      `You have not chosen a site for the group yet. It can be the site of this team, ${path}. Only members of the team can see what is kept there.`,
    use: "Use the team's site",
    oneMoment: 'Checking the site',
    used: "The team's site is now the group's.",
    usedAdvice: 'It can be changed in Settings at any time.',
    undo: 'Undo',
  },
};
