/** Which values of a JSON text are kept; a plan without children keeps a value that is no list or map whole, these empty. */
export interface JsonPlan {
  readonly byName: ReadonlyMap<string, JsonPlan>;
  /** For all other names and indexes. */
  readonly others: JsonPlan | null;
  /** Whether there is one such value at most, since no star leads to it: there is always room for it. */
  readonly isSingle: boolean;
}

/**
 * What a reader asks for, one path a line: names joined by dots, `*` for any name or index. Whatever lies on the way is
 * kept too. A name comes before a star, so it names all that is asked for below it.
 */
export type JsonPaths = readonly string[];

interface Growing extends JsonPlan {
  readonly byName: Map<string, Growing>;
  others: Growing | null;
}

/** Paths as the tree that they are. */
export function planOf(paths: JsonPaths): JsonPlan {
  const root: Growing = { byName: new Map(), others: null, isSingle: true };
  for (const path of paths) {
    let here = root;
    for (const name of path.split('.')) {
      const known = name === '*' ? here.others : here.byName.get(name);
      const isSingle = here.isSingle && name !== '*';
      const next: Growing = known ?? { byName: new Map(), others: null, isSingle };
      if (name === '*') here.others = next;
      else here.byName.set(name, next);
      here = next;
    }
  }
  return root;
}

/** The plan for what stands at a name or index; null for what is left out. */
export function planAt(plan: JsonPlan | null, key: string | number): JsonPlan | null {
  return plan && ((typeof key === 'string' && plan.byName.get(key)) || plan.others);
}
