import { baseName } from '../../source/path.ts';
import type { Session, SessionFile } from './sessions.ts';

/** Sessions of one training, one for each stretch of time, and what was left out as the same machine's. */
export interface Training {
  readonly project: string;
  readonly jobs: readonly Job[];
  /** All files that say something of it. */
  readonly files: readonly string[];
}

/** What ran at one time: the session that counts and those of other processes that measured the same machine. */
export interface Job {
  readonly id: string;
  readonly counts: Session;
  readonly ranks: Session[];
}

/** Jobs that run at the same time and are compared; no training has more. */
const MOST_OPEN = 32;

/**
 * Sorts sessions into trainings: one for each project and file, where the files of the ranks of a distributed job are
 * one. Each rank measures the whole machine, so of those the longest counts (mlco2/codecarbon#544).
 */
export function trainingsOf(files: readonly SessionFile[]): Training[] {
  const groups = new Groups();
  const byProject = new Map<string, [string, Session][]>();
  for (const [id, session] of distinct(files)) {
    const list = byProject.get(session.project);
    if (list) list.push([id, session]);
    else byProject.set(session.project, [[id, session]]);
  }
  const trainings: Training[] = [];
  for (const [project, sessions] of byProject) {
    const jobs = jobsOf(sessions);
    for (const { counts, ranks } of jobs) for (const rank of ranks) groups.join(keyOf(counts), keyOf(rank));
    const byGroup = new Map<string, Job[]>();
    for (const job of jobs) {
      const group = groups.of(keyOf(job.counts));
      const list = byGroup.get(group);
      if (list) list.push(job);
      else byGroup.set(group, [job]);
    }
    for (const group of byGroup.values()) {
      const paths = new Set(group.flatMap(({ counts, ranks }) => [counts.file, ...ranks.map(({ file }) => file)]));
      trainings.push({ project, jobs: group, files: [...paths] });
    }
  }
  return trainings;
}

/** Each run id once: the rows of tasks are parts of what the run's own row holds. */
function distinct(files: readonly SessionFile[]): Map<string, Session> {
  const sessions = new Map<string, Session>();
  for (const file of files) {
    for (const [id, session] of file.sessions) {
      const key = id.startsWith('line ') ? `${file.path} ${id}` : id;
      const before = sessions.get(key);
      const better = before?.ofTasks === session.ofTasks ? session.duration > before.duration : before?.ofTasks;
      if (!before || better) sessions.set(key, session);
    }
  }
  return sessions;
}

function jobsOf(sessions: readonly [string, Session][]): Job[] {
  const sorted = [...sessions].sort(([, a], [, b]) => startOf(a) - startOf(b) || b.duration - a.duration);
  const jobs: Job[] = [];
  let open: Job[] = [];
  for (const [id, session] of sorted) {
    open = open.filter(({ counts }) => (counts.end ?? 0) > startOf(session)).slice(-MOST_OPEN);
    const at = open.findIndex(({ counts }) => measuredTheSame(counts, session));
    const same = open[at];
    if (!same) {
      const job = { id, counts: session, ranks: [] };
      jobs.push(job);
      open.push(job);
    } else if (session.duration > same.counts.duration) {
      const longer = { id, counts: session, ranks: [...same.ranks, same.counts] };
      open[at] = longer;
      jobs[jobs.lastIndexOf(same)] = longer;
    } else {
      same.ranks.push(session);
    }
  }
  return jobs;
}

/** Whether two sessions are processes of one job on one machine. */
function measuredTheSame(a: Session, b: Session): boolean {
  if (a.end === null || b.end === null || a.duration <= 0 || b.duration <= 0) return false;
  const shared = Math.min(a.end, b.end) - Math.max(startOf(a), startOf(b));
  if (shared < 500 * Math.min(a.duration, b.duration)) return false;
  if (a.file !== b.file) {
    const ranks = [rankOf(a.file), rankOf(b.file)];
    if (ranks[0] !== null && ranks[1] !== null) return ranks[0] !== ranks[1];
  }
  if (!a.gpuKwh || !b.gpuKwh || a.text('gpu_model') !== b.text('gpu_model')) return false;
  // One counter read at two starts and two ends: as different as the times are, and rounding.
  const slack = 0.002 + Math.abs(a.duration - b.duration) / Math.max(a.duration, b.duration);
  return Math.abs(a.gpuKwh - b.gpuKwh) <= slack * Math.max(a.gpuKwh, b.gpuKwh) && slack < 0.1;
}

function startOf(session: Session): number {
  return session.end === null ? 0 : session.end - session.duration * 1000;
}

const RANK = /[_.-]?(?:local[_-]?)?(?:rank|worker|process|proc)[_-]?(\d+)/i;

function rankOf(file: string): string | null {
  return RANK.exec(baseName(file))?.[1] ?? null;
}

/** Files of one training: the same name but for the rank; task files have the run's id in theirs. */
function keyOf(session: Session): string {
  const name = session.ofTasks ? 'emissions.csv' : baseName(session.file).replace(RANK, '');
  return `${session.project}\n${name}`;
}

/** Names that turned out to be one. */
class Groups {
  private readonly parents = new Map<string, string>();

  of(name: string): string {
    let here = name;
    for (let next = this.parents.get(here); next !== undefined; next = this.parents.get(here)) here = next;
    return here;
  }

  join(a: string, b: string): void {
    const [into, from] = [this.of(a), this.of(b)];
    if (into !== from) this.parents.set(from, into);
  }
}
