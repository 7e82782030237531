export { QuestionGuidePage } from './QuestionGuidePage';
