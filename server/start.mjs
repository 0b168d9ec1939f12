import './launch/node-version.mjs';
// Only now: an old Node could not even read the rest.
import('./launch/start.mjs');
