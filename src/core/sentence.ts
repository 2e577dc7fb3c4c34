/** A title as a sentence: with a full stop, unless it ends as sentences do, be it within quotation marks. */
export const sentence = (title: string): string => (/[.?!…]["'”“’»]*$/.test(title) ? title : `${title}.`);
