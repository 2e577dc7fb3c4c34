import { randomOf } from './random.ts';

const NAMES = ['day', 'lens', 'claim', 'theme', 'form', 'd%61y', 'DAY', 'day[]', 'utm_source', '__proto__', '', '🦆'];
const SOUND = [
  '2024-11-07',
  '2025-04-27',
  '2024-10-01',
  '1999-01-01',
  '2030-01-01',
  'reported',
  'happened',
  '004-23',
  'dark',
  'map',
  'still',
];
const FRAGMENTS = ['ship', 'border', 'start', 'open', 'list', 'slider'];
const SCRAPS = [
  '%',
  '%E0%A4%A',
  '%00',
  '%ff',
  '+',
  '=',
  '&',
  '?',
  ';',
  '/',
  '..',
  '-',
  '0',
  '2024-02-30',
  '9999-12-31',
  '-271821-04-20',
  '٢٠٢٤-١١-٠٧',
  'T00:00:00Z',
  'constructor',
  'toString',
  '<svg onload=x>',
  '"><script>x</script>',
  'javascript:x',
  '🦆',
  '\u202e',
  '\u0000',
  '\ud83d',
  'ü',
  'x'.repeat(5000),
];

/** As many queries with fragments as asked for, the same each time: sound, broken and hostile, as they stand in an address. */
export function randomAddresses(count: number, seed = 7): string[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const upTo = <T>(most: number, make: () => T): T[] => Array.from({ length: Math.floor(random() * (most + 1)) }, make);
  const text = (sound: readonly string[]): string =>
    random() < 0.5 ? pick(sound) : upTo(4, () => pick(random() < 0.8 ? SCRAPS : sound)).join('');
  const pair = () => pick(NAMES) + (random() < 0.9 ? `=${text(SOUND)}` : '');
  const query = () => (random() < 0.9 ? `?${upTo(5, pair).join('&')}` : '');
  const fragment = () => (random() < 0.6 ? `#${text(FRAGMENTS)}` : '');
  return Array.from({ length: count }, () => query() + fragment());
}

/** Parts of addresses that people, other programs and attackers make; first those that come nearest to doing harm in a page. */
export const hostileAddresses = [
  '?claim=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  '#"];alert(1);//',
  '?%E0%A4%A=%E0%A4%A&&&===',
  '#%E0%A4%A',
  '?lens=__proto__',
  '?claim=javascript:alert(1)',
  `?day=${'9'.repeat(4000)}`,
  '?day=%00',
  '?🦆=🦆&day=🦆',
  '?claim=__proto__',
  '?theme=__proto__&form=%3Csvg%3E',
  '#constructor',
  '?day=2024-11-07%00',
  '?day=٢٠٢٤-١١-٠٧',
  '?day=+2024-11-07',
  '?day=-271821-04-20',
  '?day=2024-11-07T00:00:00Z',
  '?day[]=2024-11-07&day=2024-11-07',
  '?day=2024-11-07&day=2025-01-01',
  '?lens=constructor&claim=toString',
  '?theme=dark&theme=light',
  '?day=\u202e70-11-4202',
  '#:~:text=Kursk',
  '#🦆',
  `#${'x'.repeat(4000)}`,
];
