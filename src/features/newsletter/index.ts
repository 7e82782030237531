export { NewsletterLink } from './NewsletterLink';
export { NewsletterPage } from './NewsletterPage';
