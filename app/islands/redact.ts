// The page that hides parts of a picture: boxes are drawn on it by dragging, and follow what is typed.
import { BoxDrawing } from '../features/evidence/box-drawing';
import { enhance } from '../lib/enhance';

enhance(document);
const picture = document.querySelector<HTMLElement>('[data-redact]');
const form = document.querySelector<HTMLFormElement>('.app-redact-form');
if (picture && form) new BoxDrawing(picture, form);
