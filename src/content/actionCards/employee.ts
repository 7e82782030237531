import type { CardContents, CardSituation } from './actionCard';
import { when, who } from './frame';
import {
  bridgingForChild,
  bridgingForColleague,
  bridgingForExposed,
  bridgingForPossibleStalking,
} from './parts/bridging';
import { childIsExposed, childrenAtHome, childrenOfColleague } from './parts/children';
import { documentationAtWork, documentationOfCase } from './parts/documentation';
import { followUpAtWork, followUpWithCitizen } from './parts/followUp';
import {
  mustNotAtWork,
  mustNotTowardsChild,
  mustNotTowardsExposed,
  mustNotTowardsPossibleStalking,
} from './parts/mustNot';
import { titles, triggers } from './parts/openings';
import { sparringInTheArea } from './parts/sparring';
import { urgentAtWork, urgentWithChild, urgentWithCitizen, urgentWithPossibleStalking } from './parts/urgent';
import * as steps from './steps/employee';

/** The cards of the employee who has met the worry. */
export const employeeCards: Readonly<Record<CardSituation, CardContents>> = {
  exposedAdult: {
    title: titles.exposedAdult,
    trigger: triggers.employee.exposedAdult,
    urgent: urgentWithCitizen,
    steps: [
      { block: steps.listen, who: who.you, when: when.inTheTalk },
      { block: steps.safeContact, who: who.you, when: when.inTheTalk },
      { block: steps.firstAdvice, who: who.you, when: when.inTheTalk },
      { block: steps.whatTheCitizenWants, who: who.youAndCitizen, when: when.inTheTalk },
      { block: steps.askForSparring, who: who.you, when: when.sameDay },
      { block: steps.buildTheBridge, who: who.youAndCitizen, when: when.whenAgreed },
    ],
    mustNot: mustNotTowardsExposed,
    children: childrenAtHome,
    sparring: sparringInTheArea,
    bridging: bridgingForExposed,
    documentation: documentationOfCase,
    followUp: followUpWithCitizen,
  },
  exposedChild: {
    title: titles.exposedChild,
    trigger: triggers.employee.exposedChild,
    urgent: urgentWithChild,
    steps: [
      { block: steps.listenToTheChild, who: who.you, when: when.inTheTalk },
      { block: steps.askForSparring, who: who.you, when: when.now },
      { block: steps.notify, who: who.you, when: when.sameDay },
      { block: steps.parents, who: who.youAndLeader, when: when.sameDay },
      { block: steps.keepTheTraces, who: who.you, when: when.withinDays },
      { block: steps.trustedAdults, who: who.youAndLeader, when: when.withinDays },
    ],
    mustNot: mustNotTowardsChild,
    children: childIsExposed,
    sparring: sparringInTheArea,
    bridging: bridgingForChild,
    documentation: documentationOfCase,
    followUp: followUpWithCitizen,
  },
  mayBeStalking: {
    title: titles.mayBeStalking,
    trigger: triggers.employee.mayBeStalking,
    urgent: urgentWithPossibleStalking,
    steps: [
      { block: steps.talkOfBehaviour, who: who.you, when: when.inTheTalk },
      { block: steps.askWhatItGives, who: who.you, when: when.inTheTalk },
      { block: steps.sayItClearly, who: who.you, when: when.inTheTalk },
      { block: steps.thereIsHelp, who: who.you, when: when.inTheTalk },
      { block: steps.askForSparring, who: who.you, when: when.sameDay },
      { block: steps.askForSeparation, who: who.youAndLeader, when: when.beforeNextTalk },
    ],
    mustNot: mustNotTowardsPossibleStalking,
    children: childrenAtHome,
    sparring: sparringInTheArea,
    bridging: bridgingForPossibleStalking,
    documentation: documentationOfCase,
    followUp: followUpWithCitizen,
  },
  exposedColleague: {
    title: titles.exposedColleague,
    trigger: triggers.employee.exposedColleague,
    urgent: urgentAtWork,
    steps: [
      { block: steps.tellTheLeader, who: who.you, when: when.now },
      { block: steps.noContactAtWork, who: who.you, when: when.now },
      { block: steps.planWithLeader, who: who.youAndLeader, when: when.sameDay },
      { block: steps.ownTraces, who: who.you, when: when.withinDays },
      { block: steps.helpAtWork, who: who.youAndLeader, when: when.withinDays },
    ],
    mustNot: mustNotAtWork,
    children: childrenOfColleague,
    sparring: sparringInTheArea,
    bridging: bridgingForColleague,
    documentation: documentationAtWork,
    followUp: followUpAtWork,
  },
};
