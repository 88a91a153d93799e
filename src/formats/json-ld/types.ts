/** What a node is read as. */
export type NodeKind = 'event' | 'list' | 'organization' | 'work' | 'page';

const otherEvents = ['EventSeries', 'Festival', 'Hackathon', 'CourseInstance'];

const organizations = [
  ...['Organization', 'Library', 'LibrarySystem', 'LibraryOrganization', 'Consortium', 'NGO'],
  ...['Corporation', 'ArchiveOrganization', 'Archive', 'Museum', 'LocalBusiness', 'School'],
  ...['CollegeOrUniversity', 'Project', 'ResearchProject', 'FundingAgency', 'PerformingGroup'],
];

const works = [
  ...['CreativeWork', 'WebSite', 'Blog', 'Report', 'Book', 'Audiobook', 'Dataset', 'DataCatalog'],
  ...['Course', 'Guide', 'HowTo', 'LearningResource', 'Movie', 'MediaObject', 'VideoObject'],
  ...['AudioObject', 'Thesis', 'Chapter', 'Periodical', 'Newspaper', 'PublicationIssue'],
  ...[
    'PublicationVolume',
    'Collection',
    'WebApplication',
    'SoftwareApplication',
    'MobileApplication',
  ],
  ...['PodcastSeries', 'PodcastEpisode', 'Clip', 'Map', 'Legislation', 'ArchiveComponent', 'Quiz'],
  ...['CreativeWorkSeries', 'BookSeries', 'Photograph', 'Recipe', 'Manuscript', 'Poster'],
];

const pages = [
  ...['WebPage', 'CollectionPage', 'ItemPage', 'AboutPage', 'ContactPage', 'SearchResultsPage'],
  ...['MediaGallery', 'ImageGallery', 'VideoGallery'],
];

const kinds: ReadonlyMap<string, NodeKind> = new Map([
  ...otherEvents.map((type) => [type, 'event'] as const),
  ...organizations.map((type) => [type, 'organization'] as const),
  ...works.map((type) => [type, 'work'] as const),
  ...pages.map((type) => [type, 'page'] as const),
  ['ItemList', 'list'],
  ['OfferCatalog', 'list'],
  ['DataFeed', 'list'],
]);

/** Families of types that are told by how their names end. */
const endings: readonly (readonly [RegExp, NodeKind])[] = [
  [/Event$/, 'event'],
  [/(Article|Posting|DigitalDocument)$/, 'work'],
  [/(Organization|Association|Institution)$/, 'organization'],
];

/** What a node of these types is read as; undefined for what has no place in content. */
export const kindOf = (types: readonly string[]): NodeKind | undefined => {
  for (const type of types) {
    const kind = kinds.get(type) ?? endings.find(([ending]) => ending.test(type))?.[1];
    if (kind) return kind;
  }
  return undefined;
};
