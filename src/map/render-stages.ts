/** The stages in which the map can be rendered: its edge, then the marks, then their labels. */
export const RENDER_STAGES = ['frame', 'marks', 'labels'] as const;
export type RenderStage = (typeof RENDER_STAGES)[number];
