import type { Chart } from '../../core/charts.ts';
import { chronologyChart } from './chronology.ts';
import type { ChartOf } from './drawn-chart.ts';
import { estimatesChart } from './estimates.ts';
import { matrixChart } from './matrix.ts';
import { overTimeChart } from './over-time.ts';
import { stripChart } from './strip.ts';

/** Every chart that there are pictures of. */
export const charts: Record<Chart, ChartOf> = {
  estimates: estimatesChart,
  overtime: overTimeChart,
  strip: stripChart,
  matrix: matrixChart,
  chronology: chronologyChart,
};
