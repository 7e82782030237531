/** What the employee does, in the order of doing. Sparring comes early: nobody has to decide alone. */
import { block } from '../../block';

const checkedOn = '2026-11-22';

export const listen = block({
  id: 'actionCard.step.listen',
  da: 'Lyt, og tag det alvorligt. Tal med borgeren alene, og brug gerne spørgeguiden.',
  en: 'Listen, and take it seriously. Talk with the citizen alone; the question guide may help.',
  sources: ['dsc.meetingTheExposed', 'dsc.adviceAndHelp'],
  checkedOn,
});

export const safeContact = block({
  id: 'actionCard.step.safeContact',
  da: 'Spørg, hvordan det er sikkert at ringe eller skrive. Aftal et nummer og et tidspunkt.',
  en: 'Ask how it is safe to call or write. Agree on a number and a time.',
  sources: ['paladin.referral'],
  checkedOn,
});

export const firstAdvice = block({
  id: 'actionCard.step.firstAdvice',
  da: 'Giv de første råd. Sig tydeligt fra én gang, svar så ikke mere, gem alt, og før logbog.',
  en: 'Give the first advice. Say a clear no once, then stop answering, save everything, and keep a log.',
  sources: ['dsc.adviceAndHelp', 'prosecution.advice'],
  checkedOn,
});

export const whatTheCitizenWants = block({
  id: 'actionCard.step.whatTheCitizenWants',
  da: 'Spørg, hvad borgeren ønsker. Aftal, hvem du må tale med om det.',
  en: 'Ask what the citizen wants. Agree on whom you may talk with about it.',
  sources: ['dsc.professionals', 'law.forvaltningsloven28'],
  checkedOn,
});

export const askForSparring = block({
  id: 'actionCard.step.askForSparring',
  da: 'Få sparring. Tal med din leder, eller ring til ressourcepersonen.',
  en: 'Get advice. Talk with your leader, or call the resource person.',
  sources: ['evaluation2024', 'silkeborg.actionCards'],
  checkedOn,
});

export const buildTheBridge = block({
  id: 'actionCard.step.buildTheBridge',
  da: 'Byg bro. Hjælp borgeren videre til Dansk Stalking Center eller politiet.',
  en: 'Build the bridge. Help the citizen on to the Danish Stalking Centre or the police.',
  sources: ['evaluation2024', 'dsc.professionals'],
  checkedOn,
});

export const listenToTheChild = block({
  id: 'actionCard.step.listenToTheChild',
  da: 'Lyt til barnet i ro. Sig, at det er godt, at barnet siger det, og at det ikke er barnets skyld.',
  en: 'Listen to the child calmly. Say that it was right to tell, and that it is not the child’s fault.',
  sources: ['dsc.meetingTheExposed', 'dsc.professionals'],
  checkedOn,
});

export const notify = block({
  id: 'actionCard.step.notify',
  da: 'Tag stilling til underretning. Se under Børn, hvornår du har pligt til det.',
  en: 'Decide whether to notify. Children, below, says when it is your duty.',
  sources: ['law.barnetsLov133', 'law.serviceloven153'],
  checkedOn,
});

export const parents = block({
  id: 'actionCard.step.parents',
  da: 'Tag forældrene med, når det er trygt. Er det en forælder, der følger efter barnet, så spørg familieafdelingen først.',
  en: 'Involve the parents when it is safe. If a parent is behind it, ask the family department first.',
  sources: ['social.stalking', 'aalborg.actionCards'],
  checkedOn,
});

export const keepTheTraces = block({
  id: 'actionCard.step.keepTheTraces',
  da: 'Gem sporene sammen. Tag skærmbilleder, og se på koder, deling af placering og falske profiler.',
  en: 'Save the traces together. Take screenshots, and look at passwords, shared location and false profiles.',
  sources: ['dsc.whatIsStalking', 'dsc.adviceAndHelp', 'social.stalking'],
  checkedOn,
});

export const trustedAdults = block({
  id: 'actionCard.step.trustedAdults',
  da: 'Aftal barnets dag. Hvem følger, hvem henter, og hvilken voksen kan barnet gå til?',
  en: 'Plan the child’s day. Who walks along, who collects, and which adult can the child go to?',
  sources: ['dsc.safety'],
  checkedOn,
});

export const talkOfBehaviour = block({
  id: 'actionCard.step.talkOfBehaviour',
  da: 'Tal roligt om det, borgeren gør. Hold dig til det, borgeren selv fortæller.',
  en: 'Talk calmly about what the citizen does. Keep to what the citizen tells you.',
  sources: ['dsc.about', 'law.confidentiality'],
  checkedOn,
});

export const askWhatItGives = block({
  id: 'actionCard.step.askWhatItGives',
  da: 'Spørg, hvad kontakten giver, og hvad den koster. Guiden for mulige udøvere har flere spørgsmål.',
  en: 'Ask what the contact gives, and what it costs. The guide for this conversation has more questions.',
  sources: ['dsc.lineForThoseWhoStalk', 'dsc.about'],
  checkedOn,
});

export const sayItClearly = block({
  id: 'actionCard.step.sayItClearly',
  da: 'Sig det klart. Uønsket kontakt, der bliver ved, kan straffes efter straffelovens § 242.',
  en: 'Say it clearly. Unwanted contact that goes on can be punished under section 242 of the Criminal Code.',
  sources: ['law.straffeloven242'],
  checkedOn,
});

export const thereIsHelp = block({
  id: 'actionCard.step.thereIsHelp',
  da: 'Fortæl, at der er hjælp. Dansk Stalking Center taler også med den, der vil stoppe.',
  en: 'Say that there is help. The Danish Stalking Centre also talks with those who want to stop.',
  sources: ['dsc.about', 'dsc.lineForThoseWhoStalk'],
  checkedOn,
});

export const askForSeparation = block({
  id: 'actionCard.step.askForSeparation',
  da: 'Kommer begge parter hos jer? Bed din leder om, at de får hver sin medarbejder og hver sin tid.',
  en: 'Do both parties come to you? Ask your leader to give each of them their own employee and their own time.',
  sources: ['dsc.adviceAndHelp'],
  checkedOn,
});

export const tellTheLeader = block({
  id: 'actionCard.step.tellTheLeader',
  da: 'Sig det til lederen. Er det en kollega, det går ud over, så tilbyd at gå med.',
  en: 'Tell the leader. If it is a colleague who is exposed, offer to come along.',
  sources: ['dsc.workplace', 'esbjerg.employees'],
  checkedOn,
});

export const noContactAtWork = block({
  id: 'actionCard.step.noContactAtWork',
  da: 'Sig tydeligt fra én gang. Svar så ikke mere, heller ikke privat, og tag ikke imod gaver.',
  en: 'Say a clear no once. Then stop answering, in private too, and accept no gifts.',
  sources: ['esbjerg.employees', 'prosecution.advice'],
  checkedOn,
});

export const planWithLeader = block({
  id: 'actionCard.step.planWithLeader',
  da: 'Lav en plan med lederen. Hvem tager telefonen, hvem åbner døren, og hvem følges du med?',
  en: 'Make a plan with the leader. Who takes the phone, who opens the door, and who goes with you?',
  sources: ['dsc.workplace', 'dsc.safety'],
  checkedOn,
});

export const ownTraces = block({
  id: 'actionCard.step.ownTraces',
  da: 'Luk de åbne døre på nettet. Skift koder, sluk for deling af placering, og se, hvad der ligger frit om dig.',
  en: 'Close the open doors online. Change passwords, stop sharing your location, and see what anyone can find about you.',
  sources: ['esbjerg.employees', 'dsc.safety'],
  checkedOn,
});

export const helpAtWork = block({
  id: 'actionCard.step.helpAtWork',
  da: 'Få hjælp fra andre. Ring til ressourcepersonen eller Dansk Stalking Center, gerne sammen.',
  en: 'Get help from others. Call the resource person or the Danish Stalking Centre, together if you like.',
  sources: ['dsc.workplace', 'evaluation2024'],
  checkedOn,
});
