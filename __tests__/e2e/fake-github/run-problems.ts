import type { Annotation, AnnotationLevel } from './workflow-commands.ts';

/** GitHub shows no more annotations of one level from one step. */
const MOST_ANNOTATIONS = 10;
const LONGEST_MESSAGE = 4096;
/** A larger job summary is not uploaded at all. */
const LARGEST_SUMMARY = 1024 * 1024;

const LEVELS: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];

/** What GitHub would not show, or not where it was meant. */
export function annotationProblems(annotations: readonly Annotation[]): string[] {
  const crowded = LEVELS.filter((level) => annotations.filter((one) => one.level === level).length > MOST_ANNOTATIONS);
  return [
    ...crowded.map((level) => `more than ${MOST_ANNOTATIONS} ${level} annotations, of which GitHub shows the first`),
    ...annotations.flatMap((annotation) => {
      const problem = annotationProblem(annotation);
      return problem === undefined ? [] : [`${problem}: ${annotation.message.slice(0, 80)}`];
    }),
  ];
}

function annotationProblem({ message, file, line, endLine, column, endColumn }: Annotation): string | undefined {
  const hasColumn = column !== undefined || endColumn !== undefined;
  const isPosition = (value: number | undefined) => value === undefined || (Number.isInteger(value) && value > 0);
  if (message.length > LONGEST_MESSAGE) return `annotation of more than ${LONGEST_MESSAGE} characters is cut`;
  if (![line, endLine, column, endColumn].every(isPosition))
    return 'annotation at a position that is no line or column';
  if (line !== undefined && file === undefined) return 'annotation at a line without a file';
  if (line === undefined && (endLine !== undefined || hasColumn)) return 'annotation with an end or column but no line';
  if (endLine !== undefined && endLine !== line && hasColumn) return 'annotation over lines loses its columns';
  return undefined;
}

export function summaryProblems(summary: string): string[] {
  if (Buffer.byteLength(summary) <= LARGEST_SUMMARY) return [];
  return ['$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k'];
}
