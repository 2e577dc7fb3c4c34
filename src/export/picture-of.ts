import type { Renderer } from './brush.ts';
import { chartPicture } from './chart/chart-picture.ts';
import { picture, type Wish } from './picture/picture.ts';
import type { Subject } from './picture/subject.ts';
import type { Grounds } from './ground.ts';

/** The map or a chart, as a picture that stands alone. */
export const pictureOf = (subject: Subject, wish: Wish, grounds: Grounds, renderer: Renderer): string =>
  subject === 'map' ? picture(wish, grounds, renderer) : chartPicture(subject, wish, renderer);
