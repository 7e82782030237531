import type { NewsPage } from '../../contracts/newsPages';

/** SharePoint's own id of what stands at the top of a page. */
const titleArea = 'cbe7b0a9-3504-44dd-a3a3-0e5cacd07788';
const longestDescription = 255;

/** A page with one column of text, as SharePoint takes it: its parts are JSON inside of the JSON. */
export function newsContent({ title, description, html }: NewsPage) {
  const id = crypto.randomUUID();
  const position = { controlIndex: 1, layoutIndex: 1, sectionFactor: 12, sectionIndex: 1, zoneIndex: 1 };
  const text = {
    ...{ id, anchorComponentId: id, controlType: 4, displayMode: 2, editorType: 'CKEditor' },
    ...{ addedFromPersistedData: false, emphasis: {}, innerHTML: html, position },
  };
  const settings = {
    controlType: 0,
    pageSettingsSlice: { isDefaultDescription: false, isDefaultThumbnail: true },
    htmlAttributes: ['modifiedDescription'],
  };
  return {
    ...{ AuthorByline: [], BannerImageUrl: '', TopicHeader: '', Title: title },
    Description: description.slice(0, longestDescription),
    CanvasContent1: JSON.stringify([text, settings]),
    LayoutWebpartsContent: JSON.stringify([titleRegion(title)]),
  };
}

/** No picture above the title: the page is text, and is read as such. */
function titleRegion(title: string) {
  return {
    ...{ id: titleArea, instanceId: titleArea, title: 'Title area', description: 'Title Region Description' },
    ...{ dataVersion: '1.4', reservedHeight: 130 },
    properties: {
      ...{ title, authorByline: [], authors: [], layoutType: 'NoImage', textAlignment: 'Left' },
      ...{ showPublishDate: true, showTopicHeader: false, topicHeader: '', enableGradientEffect: false },
    },
    serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: {}, imageSources: {}, links: {} },
  };
}
