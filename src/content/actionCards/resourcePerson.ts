import type { CardContents, CardSituation } from './actionCard';
import { when, who } from './frame';
import {
  bridgingForChild,
  bridgingForColleague,
  bridgingForExposed,
  bridgingForPossibleStalking,
} from './parts/bridging';
import { childrenForResourcePersons, childrenOfColleague } from './parts/children';
import { documentationForResourcePersons } from './parts/documentation';
import { followUpByResourcePerson } from './parts/followUp';
import {
  mustNotAtWork,
  mustNotTowardsChild,
  mustNotTowardsExposed,
  mustNotTowardsPossibleStalking,
} from './parts/mustNot';
import { titles, triggers } from './parts/openings';
import { sparringAmongResourcePersons } from './parts/sparring';
import { urgentWhenTold } from './parts/urgent';
import * as steps from './steps/resourcePerson';

const forAll = {
  urgent: urgentWhenTold,
  sparring: sparringAmongResourcePersons,
  documentation: documentationForResourcePersons,
  followUp: followUpByResourcePerson,
} as const;

const handOver = { block: steps.handOver, who: who.you, when: when.now } as const;
const hearItOut = { block: steps.hearItOut, who: who.youAndCaller, when: when.inTheTalk } as const;
const tellApart = { block: steps.conflictOrStalking, who: who.youAndCaller, when: when.inTheTalk } as const;
const safety = { block: steps.goThroughSafety, who: who.youAndCaller, when: when.inTheTalk } as const;
const nextStep = { block: steps.nextStep, who: who.youAndCaller, when: when.sameDay } as const;

/** The cards of the resource person who is called. */
export const resourcePersonCards: Readonly<Record<CardSituation, CardContents>> = {
  exposedAdult: {
    ...forAll,
    title: titles.exposedAdult,
    trigger: triggers.resourcePerson.exposedAdult,
    steps: [
      hearItOut,
      tellApart,
      { block: steps.whoIsInvolved, who: who.youAndCaller, when: when.inTheTalk },
      safety,
      nextStep,
      { block: steps.helpWithTheBridge, who: who.you, when: when.whenAgreed },
    ],
    mustNot: mustNotTowardsExposed,
    children: childrenForResourcePersons,
    bridging: bridgingForExposed,
  },
  exposedChild: {
    ...forAll,
    title: titles.exposedChild,
    trigger: triggers.resourcePerson.exposedChild,
    steps: [
      { block: steps.askAboutNotifying, who: who.you, when: when.now },
      hearItOut,
      tellApart,
      { block: steps.rightPeopleForTheChild, who: who.youAndCaller, when: when.sameDay },
      { block: steps.theChildsDay, who: who.youAndCaller, when: when.sameDay },
      nextStep,
    ],
    mustNot: mustNotTowardsChild,
    children: childrenForResourcePersons,
    bridging: bridgingForChild,
  },
  mayBeStalking: {
    ...forAll,
    title: titles.mayBeStalking,
    trigger: triggers.resourcePerson.mayBeStalking,
    steps: [
      { block: steps.factsApartFromRumours, who: who.youAndCaller, when: when.inTheTalk },
      { block: steps.dangerIsForTrainedPeople, who: who.youAndCaller, when: when.inTheTalk },
      tellApart,
      { block: steps.helpWithTheWords, who: who.youAndCaller, when: when.beforeNextTalk },
      { block: steps.policeInGoodTime, who: who.youAndCaller, when: when.sameDay },
      nextStep,
    ],
    mustNot: mustNotTowardsPossibleStalking,
    children: childrenForResourcePersons,
    bridging: bridgingForPossibleStalking,
  },
  exposedColleague: {
    ...forAll,
    title: titles.exposedColleague,
    trigger: triggers.resourcePerson.exposedColleague,
    steps: [
      handOver,
      hearItOut,
      { block: steps.whoIsBehindIt, who: who.youAndCaller, when: when.inTheTalk },
      { block: steps.supportTheLeader, who: who.you, when: when.sameDay },
      safety,
    ],
    mustNot: mustNotAtWork,
    children: childrenOfColleague,
    bridging: bridgingForColleague,
  },
};
