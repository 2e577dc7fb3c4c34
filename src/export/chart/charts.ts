import type { Chart } from '../../core/charts.ts';
import { chronologyChart } from './chronology.ts';
import { contradictionChart } from './contradiction.ts';
import type { ChartOf } from './drawn-chart.ts';
import { estimatesChart } from './estimates.ts';
import { matrixChart } from './matrix.ts';
import { numbersChart } from './numbers.ts';
import { overTimeChart } from './over-time.ts';
import { stripChart } from './strip.ts';

/** Every chart that there are pictures of. */
export const charts: Record<Chart, ChartOf> = {
  estimates: estimatesChart,
  overtime: overTimeChart,
  strip: stripChart,
  matrix: matrixChart,
  numbers: numbersChart,
  contradiction: contradictionChart,
  chronology: chronologyChart,
};
