/** A picture file cannot bring our typefaces; of those that a system has, these run least wide beyond ours. */
export const PICTURE_FONTS = {
  sans: "'Source Sans 3','Segoe UI',Roboto,'Helvetica Neue',Arial,system-ui,sans-serif",
  serif: "'Source Serif 4',Georgia,'Times New Roman',serif",
} as const;
