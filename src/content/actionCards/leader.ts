import type { CardContents, CardSituation } from './actionCard';
import { when, who } from './frame';
import {
  bridgingForChild,
  bridgingForColleague,
  bridgingForExposed,
  bridgingForPossibleStalking,
} from './parts/bridging';
import { childrenForLeaders, childrenOfColleague } from './parts/children';
import { documentationAtWork, documentationForLeaders } from './parts/documentation';
import { followUpAtWork, followUpByLeader } from './parts/followUp';
import {
  mustNotAtWork,
  mustNotTowardsChild,
  mustNotTowardsExposed,
  mustNotTowardsPossibleStalking,
} from './parts/mustNot';
import { titles, triggers } from './parts/openings';
import { sparringInTheArea } from './parts/sparring';
import { urgentAtWork, urgentWhenTold } from './parts/urgent';
import * as steps from './steps/leader';

const forCitizens = {
  urgent: urgentWhenTold,
  children: childrenForLeaders,
  sparring: sparringInTheArea,
  documentation: documentationForLeaders,
  followUp: followUpByLeader,
} as const;

/** The cards of the leader to whom a worry is brought. */
export const leaderCards: Readonly<Record<CardSituation, CardContents>> = {
  exposedAdult: {
    ...forCitizens,
    title: titles.exposedAdult,
    trigger: triggers.leader.exposedAdult,
    steps: [
      { block: steps.giveTime, who: who.you, when: when.sameDay },
      { block: steps.connectResourcePerson, who: who.youAndEmployee, when: when.sameDay },
      { block: steps.whoDoesWhat, who: who.youAndEmployee, when: when.sameDay },
      { block: steps.keepPartiesApart, who: who.you, when: when.beforeNextTalk },
      { block: steps.shareNoMoreThanNeeded, who: who.you, when: when.withinDays },
      { block: steps.supportBridging, who: who.you, when: when.withinDays },
    ],
    mustNot: mustNotTowardsExposed,
    bridging: bridgingForExposed,
  },
  exposedChild: {
    ...forCitizens,
    title: titles.exposedChild,
    trigger: triggers.leader.exposedChild,
    steps: [
      { block: steps.giveTimeForTheChild, who: who.you, when: when.now },
      { block: steps.seeThatItIsNotified, who: who.you, when: when.sameDay },
      { block: steps.connectResourcePerson, who: who.youAndEmployee, when: when.sameDay },
      { block: steps.planTheChildsDay, who: who.youAndEmployee, when: when.sameDay },
      { block: steps.keepPartiesApart, who: who.you, when: when.beforeNextTalk },
      { block: steps.shareNoMoreThanNeeded, who: who.you, when: when.withinDays },
    ],
    mustNot: mustNotTowardsChild,
    bridging: bridgingForChild,
  },
  mayBeStalking: {
    ...forCitizens,
    title: titles.mayBeStalking,
    trigger: triggers.leader.mayBeStalking,
    steps: [
      { block: steps.giveTime, who: who.you, when: when.sameDay },
      { block: steps.ifEmployed, who: who.you, when: when.sameDay },
      { block: steps.connectResourcePerson, who: who.youAndEmployee, when: when.sameDay },
      { block: steps.considerPolice, who: who.youAndResourcePerson, when: when.sameDay },
      { block: steps.safetyOfStaff, who: who.youAndEmployee, when: when.beforeNextTalk },
      { block: steps.keepPartiesApart, who: who.you, when: when.beforeNextTalk },
    ],
    mustNot: mustNotTowardsPossibleStalking,
    bridging: bridgingForPossibleStalking,
  },
  exposedColleague: {
    title: titles.exposedColleague,
    trigger: triggers.leader.exposedColleague,
    urgent: urgentAtWork,
    steps: [
      { block: steps.makeItYours, who: who.you, when: when.now },
      { block: steps.planTogether, who: who.youAndEmployee, when: when.sameDay },
      { block: steps.shield, who: who.you, when: when.sameDay },
      { block: steps.helpToReport, who: who.you, when: when.withinDays },
      { block: steps.workEnvironment, who: who.you, when: when.withinDays },
      { block: steps.tellColleagues, who: who.youAndEmployee, when: when.whenAgreed },
    ],
    mustNot: mustNotAtWork,
    children: childrenOfColleague,
    sparring: sparringInTheArea,
    bridging: bridgingForColleague,
    documentation: documentationAtWork,
    followUp: followUpAtWork,
  },
};
