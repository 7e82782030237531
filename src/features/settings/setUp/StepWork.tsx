import { TopicForm } from '../answers/TopicForm';
import { WrittenPerson } from '../persons/WrittenPerson';
import { ReadyWork } from '../ready/ReadyWork';
import { NumbersStep } from './NumbersStep';
import { PublishStep } from './PublishStep';
import type { StepContext } from './stepContext';
import type { StepName } from './steps';

/** What is done in a step. */
export function StepWork(props: {
  readonly step: StepName;
  readonly context: StepContext;
  readonly next: () => void;
  readonly cancel: (() => void) | undefined;
}) {
  const { step, next, cancel } = props;
  const { store, rows, sites, tenant, making } = props.context;
  switch (step) {
    case 'ready':
      return <ReadyWork {...{ making, tenant }} />;
    case 'municipality':
    case 'group':
      return (
        <TopicForm
          topic={step}
          {...{ store, sites, tenant, cancel }}
          answers={rows.answers}
          primary
          done={next}
        />
      );
    case 'person':
      return <WrittenPerson {...{ store, rows, cancel }} primary done={next} />;
    case 'numbers':
      return <NumbersStep context={props.context} next={next} />;
    case 'publish':
      return <PublishStep context={props.context} />;
  }
}
