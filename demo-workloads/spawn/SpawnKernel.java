package io.github.jhtop.workloads.spawn;

/** What a unit has to say: that it was there. Pure. */
final class SpawnKernel {

    private SpawnKernel() {}

    /** A number that nobody but this unit would say; source: Steele, Lea, Flood: Fast splittable generators (2014), mix64. */
    static long report(long seed, int unit) {
        long mixed = seed + unit;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** What all units together say. */
    static long sum(long seed, int units) {
        long sum = 0;
        for (int unit = 0; unit < units; unit++) {
            sum += report(seed, unit);
        }
        return sum;
    }
}
