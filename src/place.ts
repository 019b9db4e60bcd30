/** Where something stands in the source as read. Lines and columns are 1-based, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}
