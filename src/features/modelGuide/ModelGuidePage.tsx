import { type ModelNumber, modelQuestions } from '../../content/models';
import { AnswersPage } from './choose/AnswersPage';
import { QuestionPage } from './choose/QuestionPage';
import type { Sharing } from './choose/ShareAnswers';
import { ComparePage } from './compare/ComparePage';
import { DecisionPage, type DecisionPageProps } from './decision/DecisionPage';
import { GoingProvider } from './going';
import { ModelPage } from './model/ModelPage';
import { Overview } from './Overview';
import { type ModelRoute, type Place, placeAt, routeTo } from './place';
import type { WorkRoute } from './workRoutes';

export interface ModelGuidePageProps extends DecisionPageProps {
  /** Beginning with `model`. */
  readonly route: string;
  readonly goTo: (route: ModelRoute) => void;
  readonly takeFocus: boolean;
  readonly chosen: ModelNumber | undefined;
  readonly toReadiness: (() => void) | undefined;
  readonly sharing: Sharing;
  /** The way to what follows once a model is found; absent where there is nothing to follow yet. */
  readonly toWork: ((route: WorkRoute) => void) | undefined;
}

/** Choosing among the three models, comparing them, and writing the decision down. */
export function ModelGuidePage({ route, goTo, takeFocus, ...page }: ModelGuidePageProps) {
  const place = placeAt(route);
  return (
    <GoingProvider value={{ go: (to) => goTo(routeTo(to)), takeFocus }}>
      <Shown key={keyOf(place)} place={place} {...page} />
    </GoingProvider>
  );
}

/** A page of its own has a heading of its own, where the keyboard arrives; a comparison turned round is the same page. */
function keyOf(place: Place): string {
  return place.name === 'question' || place.name === 'model' ? routeTo(place) : place.name;
}

type ShownProps = Omit<ModelGuidePageProps, 'route' | 'goTo' | 'takeFocus'> & { readonly place: Place };

function Shown({ place, chosen, toReadiness, toWork, sharing, ...page }: ShownProps) {
  switch (place.name) {
    case 'model':
      return <ModelPage number={place.model} />;
    case 'question': {
      const question = modelQuestions[place.at];
      return question ? <QuestionPage {...place} question={question} /> : null;
    }
    case 'answers':
      return <AnswersPage answers={place.answers} {...sharing} />;
    case 'compare':
      return <ComparePage from={place.from} to={place.to} />;
    case 'decision':
      return <DecisionPage {...page} />;
    case 'overview':
      return <Overview {...{ chosen, toReadiness, toWork }} />;
  }
}
