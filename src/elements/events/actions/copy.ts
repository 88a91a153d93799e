export {copyAddress, copyLabel} from '../../shared/sharing/copy.js';
