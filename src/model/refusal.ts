/** How the reason begins for which a stored run of another workload is refused: what to do then differs from all other reasons. */
export const OTHER_WORKLOAD = 'another workload: ';

/** What differs, where the reason of a refusal is another workload. */
export function otherWorkloadIn(reason: string): string | undefined {
  return reason.startsWith(OTHER_WORKLOAD) ? reason.slice(OTHER_WORKLOAD.length) : undefined;
}
