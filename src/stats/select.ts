/**
 * The value at `rank` (from 0) of the values in ascending order, found without sorting all of them (Hoare's Find, 1961). Reorders `values`: afterwards those before
 * `rank` are not larger and those after it not smaller. `Infinity` is allowed, NaN is not.
 */
export function selectInPlace(values: Float64Array, rank: number): number {
  let first = 0;
  let last = values.length - 1;
  while (first < last) {
    const pivot = values[rank] as number;
    let left = first;
    let right = last;
    while (left <= right) {
      while ((values[left] as number) < pivot) left++;
      while (pivot < (values[right] as number)) right--;
      if (left > right) break;
      const swapped = values[left] as number;
      values[left++] = values[right] as number;
      values[right--] = swapped;
    }
    if (right < rank) first = left;
    if (rank < left) last = right;
  }
  return values[rank] as number;
}
