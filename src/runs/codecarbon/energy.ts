import type { MeasuredEnergy } from '../run.ts';
import { clip, sentences, shown } from '../text/words.ts';
import { onLine } from '../values/figure.ts';
import type { Session } from './sessions.ts';

/** Half of the 85 W that CodeCarbon takes for a processor that it does not know. */
const UNKNOWN_CPU_WATTS = 42.5;

/**
 * The energy of sessions, summed. CodeCarbon multiplies every energy with the PUE that it is told (since 2.2.3); where
 * sessions had different ones it is divided out again.
 */
export function energyOf(sessions: readonly Session[]): MeasuredEnergy | null {
  const main = sessions.reduce((a, b) => (b.duration > a.duration ? b : a));
  const pue = sessions.every((session) => session.pue === main.pue) ? main.pue : null;
  let kwh = 0;
  for (const session of sessions) {
    const own = session.kwh ?? componentsOf(session);
    if (own === null) return null;
    kwh += pue === null ? own / session.pue : own;
  }
  const lacksAccelerators = sessions.some(seesNoAccelerator);
  const included = pue === null || pue === 1 ? null : pue;
  return {
    ...onLine(kwh, main.file, 'energy_consumed', main.line),
    scope: 'components',
    includedPue: included,
    caveat: caveatOf(sessions, main, lacksAccelerators),
    ...(lacksAccelerators ? { lacksAccelerators } : {}),
  };
}

function componentsOf({ cpuKwh, gpuKwh, ramKwh }: Session): number | null {
  return cpuKwh === null || gpuKwh === null || ramKwh === null ? null : cpuKwh + gpuKwh + ramKwh;
}

/** Whether a GPU is listed without energy: before Volta, a virtual GPU, or a counter that failed (mlco2/codecarbon#1316). */
function seesNoAccelerator(session: Session): boolean {
  const listed = (session.gpuCount ?? 0) > 0 || /\d/.test(session.text('gpu_model') ?? '');
  return listed && session.gpuKwh === 0 && (session.kwh ?? 0) > 0;
}

function caveatOf(sessions: readonly Session[], main: Session, lacksAccelerators: boolean): string | null {
  const sum = (of: (session: Session) => number | null) =>
    sessions.reduce((total, session) => total + (of(session) ?? 0), 0);
  const ram = sum(({ ramKwh }) => ramKwh) / sum(({ kwh }) => kwh);
  const watts = constantCpuWatts(main);
  const pueDiffers = sessions.some(({ pue }) => pue !== main.pue);
  return sentences(
    lacksAccelerators && `CodeCarbon lists ${clip(main.text('gpu_model') ?? 'a GPU')} but measured no energy of it.`,
    watts !== null && `CodeCarbon took ${shown(watts)} W for the processor and did not measure it.`,
    ram >= 0.05 &&
      `${Math.round(ram * 100)} % of it is memory, which CodeCarbon guesses from the size of the whole machine's.`,
    isOld(main) && 'CodeCarbon 1.x and older misread the energy counters of Intel processors, up to a hundredfold.',
    pueDiffers && 'The sessions had different PUEs, which were divided out.',
  );
}

/** No run id was there before 2.0. */
function isOld(session: Session): boolean {
  return session.text('run_id') === null && session.text('cpu_energy') === null;
}

/**
 * The power of the processor when it was a constant: to 3.1.1 `cpu_power` is the last sample, and a mean that equals it
 * to a thousandth over minutes was not measured. Later it is the mean, and only the default tells.
 */
function constantCpuWatts({ cpuWatts, cpuKwh, duration, pue, text }: Session): number | null {
  if (cpuWatts === null || cpuWatts <= 0 || cpuKwh === null || duration < 60) return null;
  const mean = (cpuKwh / pue / duration) * 3_600_000;
  if (Math.abs(mean / cpuWatts - 1) > 0.001) return null;
  const [major = 0, minor = 0, patch = 0] = (text('codecarbon_version') ?? '2').split('.').map(Number);
  const averaged = major > 3 || (major === 3 && (minor > 1 || (minor === 1 && patch >= 2)));
  return averaged && cpuWatts !== UNKNOWN_CPU_WATTS ? null : cpuWatts;
}
