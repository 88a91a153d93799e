export {actionsOf, clear, say} from '../../shared/sharing/status.js';
