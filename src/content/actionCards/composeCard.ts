import { type ContentBlock } from '../block';
import type { ActionCard, CardContents, CardRole, CardSituation } from './actionCard';

/** Makes a card of its words: the reader sees whole sentences, though many of them are written once. */
export function composeCard(role: CardRole, situation: CardSituation, contents: CardContents): ActionCard {
  const blocks = blocksOf(contents);
  return {
    id: `actionCard.${role}.${situation}`,
    version: versionOf(blocks),
    role,
    situation,
    ...contents,
    sources: [...new Set(blocks.flatMap(({ sources }) => sources))],
    checkedOn: blocks.map(({ checkedOn }) => checkedOn).sort()[0] ?? '',
  };
}

/** Every text of a card, in the order it is read. */
export function blocksOf(card: CardContents): readonly ContentBlock[] {
  return [
    card.title,
    card.trigger,
    card.urgent,
    ...card.steps.map((step) => step.block),
    ...card.mustNot,
    card.children,
    card.sparring,
    card.bridging,
    card.documentation,
    card.followUp,
  ];
}

/** Rises by one whenever the version of one of its texts does. */
function versionOf(blocks: readonly ContentBlock[]): string {
  return String(blocks.reduce((sum, { version }) => sum + Number(version) - 1, 1));
}
