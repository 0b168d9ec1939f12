// The plain module of form pages without framework scripts (`handle.enhance`).
import { enhance } from '~/lib/enhance';

enhance(document);
