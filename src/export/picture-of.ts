import { chartPicture } from './chart/chart-picture.ts';
import { lettered } from './picture/letters.ts';
import { picture, type Wish } from './picture/picture.ts';
import type { Subject } from './picture/subject.ts';
import type { Grounds } from './share/ground.ts';

/** The map or a chart, as a picture that stands alone. */
export const pictureOf = (subject: Subject, wish: Wish, grounds: Grounds, pen = lettered): string =>
  subject === 'map' ? picture(wish, grounds, pen) : chartPicture(subject, wish, pen);
