/** The classes and types, for bundlers. Registers nothing: see `iro-widgets/define`. */
export {IroEventCard} from './elements/event-card/event-card.js';
export {IroEventList} from './elements/event-list/event-list.js';
export {IroInitiativeList} from './elements/initiative-list/initiative-list.js';
export {IroResourceDirectory} from './elements/resource-directory/resource-directory.js';
export {IroSocialLinks} from './elements/social-links/social-links.js';
export type {IroEventMap} from './elements/shared/events.js';
export type {ExplainedProblem} from './elements/shared/explained-problems.js';
export type {Content, Item, Section} from './model/content.js';
export type {Occurrence} from './model/schema.js';
export type {Expectation, Position, Problem, ProblemCode} from './model/problem.js';
export type {LocalisedText} from './model/text.js';
export type {Failure} from './sources/failure.js';
