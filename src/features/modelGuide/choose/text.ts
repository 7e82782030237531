import type { ModelNumber } from '../../../content/models';
import type { InBothLanguages } from '../../../contracts/language';

interface ChooseText {
  readonly progress: (at: number, of: number) => string;
  readonly whyWeAsk: string;
  readonly next: string;
  readonly skip: string;
  readonly previous: string;
  readonly stopHere: string;
  readonly seeAnswers: string;
  readonly heading: string;
  readonly closest: (models: readonly ModelNumber[]) => string;
  readonly noneClosest: string;
  readonly notAnswered: string;
  readonly yours: string;
  readonly goOn: string;
  readonly sideBySide: string;
  readonly fitsBecause: string;
  readonly noFit: string;
  readonly otherwise: string;
  readonly asksOfYou: string;
  readonly wider: string;
  readonly yourAnswers: string;
  readonly open: string;
  readonly change: string;
  readonly changeThis: (question: string) => string;
  readonly share: string;
  readonly shareHint: string;
  readonly opensHere: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly hostShare: string;
  readonly toDecision: string;
}

export const chooseText: InBothLanguages<ChooseText> = {
  da: {
    progress: (at, of) => `${at} af ${of}`,
    whyWeAsk: 'Derfor spørger vi',
    next: 'Næste',
    skip: 'Spring over',
    previous: 'Forrige',
    stopHere: 'Stop her, og se svarene',
    seeAnswers: 'Se, hvad svarene peger på',
    heading: 'Det peger jeres svar på',
    closest: (models) => `Jeres svar ligger tættest på ${models.map((one) => `Model ${one}`).join(' og ')}.`,
    noneClosest: 'Jeres svar ligger ikke tættere på én model end på de andre.',
    notAnswered: 'I har ikke svaret på noget endnu.',
    yours: 'Valget er jeres.',
    goOn: 'Svar på resten',
    sideBySide: 'Modellerne side om side',
    fitsBecause: 'Passer, fordi',
    noFit: 'Ingen af jeres svar taler særligt for den. I kan stadig vælge den.',
    otherwise: 'Ses ellers, hvor',
    asksOfYou: 'Det kræver af jer',
    wider: 'Værd at vide, før I vælger',
    yourAnswers: 'Jeres svar',
    open: 'Ikke besvaret',
    change: 'Ret',
    changeThis: (question) => `Ret svaret på »${question}«`,
    share: 'Del svarene',
    shareHint: 'Adressen rummer kun svarene. Intet bliver gemt.',
    opensHere: 'Den åbner dér, hvor I bruger siden nu.',
    address: 'Adresse',
    copy: 'Kopiér',
    copied: 'Kopieret',
    copyYourself: 'Adressen er markeret. Kopiér den med Ctrl+C.',
    hostShare: 'Del i Teams',
    toDecision: 'Gå til ledelsens beslutning',
  },
  en: {
    progress: (at, of) => `${at} of ${of}`,
    whyWeAsk: 'Why we ask',
    next: 'Next',
    skip: 'Skip',
    previous: 'Previous',
    stopHere: 'Stop here and see the answers',
    seeAnswers: 'See what the answers point to',
    heading: 'What your answers point to',
    closest: (models) => `Your answers are closest to ${models.map((one) => `Model ${one}`).join(' and ')}.`,
    noneClosest: 'Your answers are no closer to one model than to the others.',
    notAnswered: 'You have not answered anything yet.',
    yours: 'The choice is yours.',
    goOn: 'Answer the rest',
    sideBySide: 'The models side by side',
    fitsBecause: 'Fits because',
    noFit: 'None of your answers speaks for it in particular. You can still choose it.',
    otherwise: 'Otherwise seen where',
    asksOfYou: 'Asks of you',
    wider: 'Worth knowing before you choose',
    yourAnswers: 'Your answers',
    open: 'Not answered',
    change: 'Change',
    changeThis: (question) => `Change the answer to “${question}”`,
    share: 'Share the answers',
    shareHint: 'The address holds the answers and nothing else. Nothing is saved.',
    opensHere: 'It opens where you use the page now.',
    address: 'Address',
    copy: 'Copy',
    copied: 'Copied',
    copyYourself: 'The address is selected. Copy it with Ctrl+C.',
    hostShare: 'Share in Teams',
    toDecision: "Go to the leadership's decision",
  },
};
