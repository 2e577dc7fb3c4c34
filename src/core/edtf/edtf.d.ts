/** The part of npm `edtf` that we use; the package ships no types. */
declare module 'edtf' {
  interface Parsed {
    readonly type: 'Date' | 'Interval' | 'Set' | 'List' | 'Season' | 'Year' | 'Decade' | 'Century';
    /** Milliseconds since 1970; infinite or `null` where the expression is open. */
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Throws a syntax error of several lines. */
  export default function edtf(text: string): Parsed;
}
