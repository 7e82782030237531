import type { ListStore } from '../../../contracts/listStore';
import type { Answers } from './answers';

/** What every form of answers is given. */
export interface AnswerFormProps {
  readonly store: ListStore;
  readonly answers: Answers;
  /** In the guide the form's action is the one primary action of the page. */
  readonly primary: boolean;
  readonly done: () => void;
  readonly cancel?: () => void;
}
