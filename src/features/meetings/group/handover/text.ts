import type { InBothLanguages } from '../../../../contracts/language';
import type { NotLetIn } from './letIn';

interface HandoverText {
  readonly heading: string;
  readonly purpose: string;
  readonly none: string;
  readonly noReceiver: string;
  readonly toPersons: string;
  readonly from: string;
  readonly to: string;
  readonly choose: string;
  readonly counted: (name: string, followUps: number, meetings: number) => string;
  readonly gone: (counted: string) => string;
  readonly give: string;
  readonly asking: (name: string) => string;
  readonly given: (followUps: number, meetings: number, name: string) => string;
  readonly unsure: (name: string) => string;
  readonly unsureAdvice: string;
  readonly closedLeft: string;
  readonly notLetIn: Readonly<Record<NotLetIn, (name: string) => string>>;
  readonly advice: Readonly<Record<NotLetIn, string>>;
  readonly toClosed: string;
  readonly notGiven: string;
  readonly notGivenAdvice: string;
  readonly notTakenBack: string;
  readonly notTakenBackAdvice: string;
  readonly problems: { readonly from: string; readonly to: string };
}

const joined = (and: string, ...parts: readonly (string | false)[]) => parts.filter(Boolean).join(and);
const danish = (followUps: number, meetings: number) =>
  joined(
    ' og ',
    followUps > 0 && `${followUps} ${followUps === 1 ? 'opfølgning' : 'opfølgninger'}`,
    meetings > 0 && `${meetings} ${meetings === 1 ? 'møde' : 'møder'}`,
  );
const english = (followUps: number, meetings: number) =>
  joined(
    ' and ',
    followUps > 0 && `${followUps} ${followUps === 1 ? 'follow-up' : 'follow-ups'}`,
    meetings > 0 && `${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`,
  );
/** Danes write Jens’ and Signes. */
const danishOwn = (name: string) => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`);

export const handoverText: InBothLanguages<HandoverText> = {
  da: {
    heading: 'Stopper nogen?',
    purpose:
      'Vælg, hvem der stopper, og hvem der tager over. Åbne opfølgninger og planlagte møder følger med på én gang.',
    none: 'Ingen har åbne opfølgninger eller møder at give videre.',
    noReceiver:
      'Der er ingen at give videre til endnu. Sæt først en kollega på listen over ressourcepersoner.',
    toPersons: 'Gå til ressourcepersoner',
    from: 'Hvem stopper?',
    to: 'Hvem tager over?',
    choose: 'Vælg en person',
    counted: (name, followUps, meetings) => `${name} (${danish(followUps, meetings)})`,
    gone: (counted) => `${counted}, har ikke længere en konto`,
    give: 'Giv videre',
    asking: (name) => `Ser efter, om ${name} kan se det hele`,
    given: (followUps, meetings, name) => `${danish(followUps, meetings)} er nu ${danishOwn(name)}.`,
    unsure: (name) => `Tjek, at ${name} er med i teamet.`,
    unsureAdvice: 'SharePoint kan ikke sige, om vedkommende har adgang til gruppens side.',
    closedLeft: 'Lukkede opfølgninger, som du ikke selv kan se, er ikke givet videre.',
    notLetIn: {
      unknown: (name) => `Ingen i kommunens Microsoft 365 har den adresse, der står ved ${name}.`,
      notOnSite: (name) => `${name} har ikke adgang til gruppens side.`,
      notInClosed: (name) => `${name} kan ikke se de lukkede opfølgninger.`,
    },
    advice: {
      unknown: 'Ret adressen på listen over ressourcepersoner, og prøv igen. Intet er givet videre.',
      notOnSite: 'Føj vedkommende til teamet, og prøv igen. Intet er givet videre.',
      notInClosed: 'Giv vedkommende adgang til de lukkede punkter, og prøv igen. Intet er givet videre.',
    },
    toClosed: 'Se, hvem der har adgang',
    notGiven: 'Der er ikke givet noget videre.',
    notGivenAdvice: 'Det kunne ikke gemmes. Det hele står, som det gjorde. Prøv igen.',
    notTakenBack: 'Det kunne ikke fortrydes.',
    notTakenBackAdvice: 'Alt er stadig givet videre. Prøv igen.',
    problems: { from: 'Vælg, hvem der stopper.', to: 'Vælg, hvem der tager over.' },
  },
  en: {
    heading: 'Is somebody leaving?',
    purpose:
      'Choose who is leaving and who takes over. Open follow-ups and planned meetings go along at once.',
    none: 'Nobody has open follow-ups or meetings to hand over.',
    noReceiver: 'There is nobody to hand over to yet. First put a colleague on the list of resource persons.',
    toPersons: 'Go to resource persons',
    from: 'Who is leaving?',
    to: 'Who takes over?',
    choose: 'Choose somebody',
    counted: (name, followUps, meetings) => `${name} (${english(followUps, meetings)})`,
    gone: (counted) => `${counted}, no longer has an account`,
    give: 'Hand over',
    asking: (name) => `Looking whether ${name} can see all of it`,
    given: (followUps, meetings, name) =>
      `${english(followUps, meetings)} ${followUps + meetings === 1 ? 'is' : 'are'} now ${name}’s.`,
    unsure: (name) => `Make sure that ${name} is in the team.`,
    unsureAdvice: "SharePoint cannot say whether they have access to the group's site.",
    closedLeft: 'Closed follow-ups that you cannot see yourself are not handed over.',
    notLetIn: {
      unknown: (name) => `Nobody in the municipality's Microsoft 365 has the address given for ${name}.`,
      notOnSite: (name) => `${name} does not have access to the group's site.`,
      notInClosed: (name) => `${name} cannot see the closed follow-ups.`,
    },
    advice: {
      unknown: 'Correct the address in the list of resource persons, and try again. Nothing was handed over.',
      notOnSite: 'Add them to the team, and try again. Nothing was handed over.',
      notInClosed: 'Let them see the closed points, and try again. Nothing was handed over.',
    },
    toClosed: 'See who has access',
    notGiven: 'Nothing was handed over.',
    notGivenAdvice: 'It could not be kept. Everything is as it was. Try again.',
    notTakenBack: 'It could not be undone.',
    notTakenBackAdvice: 'Everything is still handed over. Try again.',
    problems: { from: 'Choose who is leaving.', to: 'Choose who takes over.' },
  },
};
