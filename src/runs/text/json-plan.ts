/** Which values of a JSON text are kept: one that has a plan, and of a list or map what has one below it. */
export interface JsonPlan {
  readonly byName: ReadonlyMap<string, JsonPlan>;
  /** For all other names. */
  readonly otherNames: JsonPlan | null;
  readonly items: JsonPlan | null;
  /** Whether there is one such value at most: there is always room for it. */
  readonly isSingle: boolean;
}

/**
 * What a reader asks for, as paths: names joined by dots, `*` for any name, `#` for each item of a list. Whatever lies on
 * the way is kept too. A name comes before a star, so it needs a path of its own for what is asked for below it.
 */
export type JsonPaths = readonly string[];

interface Growing extends JsonPlan {
  readonly byName: Map<string, Growing>;
  otherNames: Growing | null;
  items: Growing | null;
}

/** Paths as the tree that they are. */
export function planOf(paths: JsonPaths): JsonPlan {
  const newPlan = (isSingle: boolean): Growing => ({ byName: new Map(), otherNames: null, items: null, isSingle });
  const root = newPlan(true);
  for (const path of paths) {
    let here = root;
    for (const name of path.split('.')) {
      let next: Growing;
      if (name === '*') {
        next = here.otherNames ?? newPlan(false);
        here.otherNames = next;
      } else if (name === '#') {
        next = here.items ?? newPlan(false);
        here.items = next;
      } else {
        next = here.byName.get(name) ?? newPlan(here.isSingle);
        here.byName.set(name, next);
      }
      here = next;
    }
  }
  return root;
}

/** The plan for what stands at a name or index; null for what is left out. */
export function planAt(plan: JsonPlan | null, key: string | number): JsonPlan | null {
  if (!plan) return null;
  return typeof key === 'number' ? plan.items : (plan.byName.get(key) ?? plan.otherNames);
}
