/** What the resource person does: hear it out, tell stalking from conflict, see who is in it, leave the caller with a next step. */
import { block } from '../../block';

const checkedOn = '2026-11-22';

export const hearItOut = block({
  id: 'actionCard.step.hearItOut',
  da: 'Hør det hele. Hvad er der sket, hvor tit, hvor længe og ad hvilke veje?',
  en: 'Hear the whole story. What has happened, how often, for how long, and through which channels?',
  sources: ['dsc.meetingTheExposed', 'dsc.whatIsStalking'],
  checkedOn,
});

export const conflictOrStalking = block({
  id: 'actionCard.step.conflictOrStalking',
  da: 'Skeln sammen. Er det ensidigt, uønsket og gentaget, og gør det utryg? Så tænk på stalking.',
  en: 'Work out the difference together. Is it one-sided, unwanted, repeated and frightening? Then think of stalking.',
  sources: ['dsc.whatIsStalking', 'dsc.adviceAndHelp'],
  checkedOn,
});

export const whoIsInvolved = block({
  id: 'actionCard.step.whoIsInvolved',
  da: 'Find ud af, hvem der er med. Er politiet inde i det, og hvem er tovholder?',
  en: 'Find out who is in it already. Are the police, and who coordinates?',
  sources: ['dsc.meetingTheExposed'],
  checkedOn,
});

export const goThroughSafety = block({
  id: 'actionCard.step.goThroughSafety',
  da: 'Gå sikkerheden igennem: hjem, arbejde, børn, telefon og veje væk. Er du alvorligt bekymret, så ring til politiet eller Dansk Stalking Center.',
  en: 'Go through safety: home, work, children, phone and ways out. If you are seriously worried, call the police or the Danish Stalking Centre.',
  sources: ['dsc.safety'],
  checkedOn,
});

export const nextStep = block({
  id: 'actionCard.step.nextStep',
  da: 'Læg næste skridt fast. Hvem gør hvad og hvornår, og hvem har sagt ja til det?',
  en: 'Settle the next step. Who does what and when, and who has consented to it?',
  sources: ['dsc.meetingTheExposed', 'dsc.professionals'],
  checkedOn,
});

export const helpWithTheBridge = block({
  id: 'actionCard.step.helpWithTheBridge',
  da: 'Hjælp med broen. Tilbyd at være med, når borgeren ringer første gang.',
  en: 'Help with the bridge. Offer to be there when the citizen calls the first time.',
  sources: ['evaluation2024', 'dsc.professionals'],
  checkedOn,
});

export const askAboutNotifying = block({
  id: 'actionCard.step.askAboutNotifying',
  da: 'Spørg til underretning først. Er den sendt, eller hvem sender den i dag?',
  en: 'Ask about notifying first. Has it been sent, or who sends it today?',
  sources: ['law.barnetsLov133', 'law.personalDuty'],
  checkedOn,
});

export const rightPeopleForTheChild = block({
  id: 'actionCard.step.rightPeopleForTheChild',
  da: 'Find dem, der kender barnet. Skole, familieafdeling, SSP og sundhedspleje ser hver sin del. Del kun det, loven giver lov til.',
  en: 'Find those who know the child. School, family department, SSP and health visitors each see a part. Share only what the law allows.',
  sources: ['evaluation2024', 'law.retsplejeloven115', 'law.forvaltningsloven28'],
  checkedOn,
});

export const theChildsDay = block({
  id: 'actionCard.step.theChildsDay',
  da: 'Gå barnets dag igennem: vejen til skole, fritid, telefon, spil og sociale medier.',
  en: 'Go through the child’s day: the way to school, leisure, phone, games and social media.',
  sources: ['dsc.safety', 'dsc.whatIsStalking'],
  checkedOn,
});

export const factsApartFromRumours = block({
  id: 'actionCard.step.factsApartFromRumours',
  da: 'Hør, hvad kollegaen selv har set. Hold det, I ved, adskilt fra det, I tror.',
  en: 'Hear what the colleague has seen. Keep what you know apart from what you assume.',
  sources: ['dsc.adviceAndHelp', 'evaluation2024'],
  checkedOn,
});

export const dangerIsForTrainedPeople = block({
  id: 'actionCard.step.dangerIsForTrainedPeople',
  da: 'Vurdér ikke faren alene. Er der trusler eller vold, så ring til politiet. Er I i tvivl, så spørg Dansk Stalking Center.',
  en: 'Do not judge the danger alone. If there are threats or violence, call the police. If in doubt, ask the Danish Stalking Centre.',
  sources: ['dsc.safety'],
  checkedOn,
});

export const helpWithTheWords = block({
  id: 'actionCard.step.helpWithTheWords',
  da: 'Hjælp kollegaen med ordene. Tal om handlinger, sig, hvad loven siger, og tilbyd hjælp.',
  en: 'Help the colleague with the words. Talk about actions, say what the law says, and offer help.',
  sources: ['dsc.about', 'law.straffeloven242', 'evaluation2024'],
  checkedOn,
});

export const policeInGoodTime = block({
  id: 'actionCard.step.policeInGoodTime',
  da: 'Tænk på politiet i god tid. De kan give råd og tage en formaningssamtale, også uden en straffesag.',
  en: 'Consider the police early. They can advise you and hold a cautionary talk, even without a criminal case.',
  sources: ['evaluation2024'],
  checkedOn,
});

export const whoIsBehindIt = block({
  id: 'actionCard.step.whoIsBehindIt',
  da: 'Find ud af, hvor udøveren hører til. Er det en borger, en kollega eller en fra privatlivet? Vejen er ikke den samme.',
  en: 'Find out where the person behind it belongs. A citizen, a colleague, or someone from private life? The route is not the same.',
  sources: ['dsc.workplace', 'esbjerg.employees'],
  checkedOn,
});

export const supportTheLeader = block({
  id: 'actionCard.step.supportTheLeader',
  da: 'Støt lederen i at lave en plan. Lederen har ansvaret, du har viden.',
  en: 'Support the leader in making a plan. The leader has the responsibility, you have the knowledge.',
  sources: ['dsc.workplace', 'evaluation2024'],
  checkedOn,
});

export const handOver = block({
  id: 'actionCard.step.handOver',
  da: 'Kender du en af dem? Giv opgaven til en anden ressourceperson.',
  en: 'Do you know one of them? Give the task to another resource person.',
  sources: ['law.confidentiality', 'evaluation2024'],
  checkedOn,
});
