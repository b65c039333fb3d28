/** Follow translations. Usage: `npm run translate -- status|diff|start|done|accept|export|import …` */
import { translate } from './translate/translate.ts';

process.exitCode = await translate(process.argv.slice(2));
