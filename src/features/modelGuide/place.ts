import { type ModelNumber, modelNumbers, modelQuestions } from '../../content/models';
import { answersCode, answersFrom, type ModelAnswers } from './choose/answersCode';

/** Where one is among the pages about the models. All of it stands in the address; nothing in it is about a person. */
export type Place =
  | { readonly name: 'overview' }
  | { readonly name: 'model'; readonly model: ModelNumber }
  | { readonly name: 'question'; readonly at: number; readonly answers: ModelAnswers }
  | { readonly name: 'answers'; readonly answers: ModelAnswers }
  | { readonly name: 'compare'; readonly from: ModelNumber; readonly to: ModelNumber }
  | { readonly name: 'decision' };

export type ModelRoute = `model${string}`;

export function routeTo(place: Place): ModelRoute {
  switch (place.name) {
    case 'overview':
      return 'model';
    case 'model':
      return `model/${place.model}`;
    case 'question':
      return `model/question/${place.at + 1}/${answersCode(place.answers)}`;
    case 'answers':
      return `model/answers/${answersCode(place.answers)}`;
    case 'compare':
      return `model/compare/${place.from}-${place.to}`;
    case 'decision':
      return 'model/decision';
  }
}

/** What cannot be understood leads to the overview: an address may have been cut in a mail. */
export function placeAt(route: string): Place {
  const [, kind = '', first = '', second = ''] = route.split('/');
  const model = modelNamed(kind);
  if (model) return { name: 'model', model };
  if (kind === 'decision') return { name: 'decision' };
  if (kind === 'answers') return { name: 'answers', answers: answersFrom(first) };
  if (kind === 'question') {
    const at = Number(first) - 1;
    if (modelQuestions[at]) return { name: 'question', at, answers: answersFrom(second) };
  }
  if (kind === 'compare') {
    const [from, to] = first.split('-').map(modelNamed);
    if (from && to && from !== to) return { name: 'compare', from, to };
  }
  return { name: 'overview' };
}

export function modelNamed(name: string | undefined): ModelNumber | undefined {
  return modelNumbers.find((number) => String(number) === name);
}
