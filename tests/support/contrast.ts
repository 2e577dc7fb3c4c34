/** What one sees where `front` of this opacity lies on `back`, "#rrggbb". */
export function blend(front: string, back: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [over, under] = [front, back].map((hex) => parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(over * opacity + under * (1 - opacity));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2 contrast ratio of two colours, "#rrggbb". */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export function luminanceOf(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** "#010203" as a browser says it. */
export const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)).join(', ')})`;
