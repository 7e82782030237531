import type { InBothLanguages } from '../../contracts/language';
import type { NamedPage } from '../useRoute';

/** Names of the pages; not in the words of the first load, because readers of the first page see none of them. */
type NavigationText = Readonly<Record<NamedPage | 'pages', string>>;

export const navigationText: InBothLanguages<NavigationText> = {
  da: {
    pages: 'Sider',
    readiness: 'Beredskab',
    persons: 'Ressourcepersoner',
    settings: 'Indstillinger',
    meetings: 'Møder',
    overview: 'Overblik',
    materials: 'Materialer',
    model: 'Model',
    texts: 'Tekster',
    knowMore: 'Vid mere',
  },
  en: {
    pages: 'Pages',
    readiness: 'Readiness',
    persons: 'Resource persons',
    settings: 'Settings',
    meetings: 'Meetings',
    overview: 'Overview',
    materials: 'Materials',
    model: 'Model',
    texts: 'Texts',
    knowMore: 'Know more',
  },
};
