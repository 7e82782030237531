export { FailureNotice } from './FailureNotice';
export { HeadingsFrom, SubHeadings, useHeading } from './headingLevel';
export { LoadingLines } from './LoadingLines';
export { MailLink } from './MailLink';
export { Notice } from './Notice';
export { Page } from './Page';
export { Section } from './Section';
