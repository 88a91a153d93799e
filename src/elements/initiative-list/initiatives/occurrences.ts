/** When recurring events take place. Loaded where content has some. */
export {presentOccurrence} from '../../../model/recurrence/series.js';
