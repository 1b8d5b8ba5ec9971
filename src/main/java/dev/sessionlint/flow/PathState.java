package dev.sessionlint.flow;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known at one node on one path: what became of the obligation, which slots hold it, what else is known of slots,
 * and where the {@code finally} blocks around lead to. Immutable.
 */
final class PathState {
    /** What became of the obligation. */
    enum Status {
        ABSENT,
        OPEN,
        RELEASED,
        /** The body has returned it. */
        RETURNED
    }

    /** Where a {@code finally} goes on. */
    record Pending(
            Graph.Node after, Step.Reason reason, @Nullable Pending below) {}

    private static final long[] NOTHING = {};
    private static final int VALUE_BITS = 16;

    private final Status status;
    /** Slot and value of what is known, by slot. */
    private final long[] values;
    /** Slot and slot: what the value was opened from, by slot. */
    private final long[] owners;

    private final @Nullable Pending pending;
    private final int hash;

    private PathState(Status status, long[] values, long[] owners, @Nullable Pending pending) {
        this.status = status;
        this.values = values;
        this.owners = owners;
        this.pending = pending;
        this.hash = ((Arrays.hashCode(values) * 31 + Arrays.hashCode(owners)) * 31
                                + status.name().hashCode())
                        * 31
                + (pending == null ? 0 : pending.hashCode());
    }

    static PathState start(Status status) {
        return new PathState(status, NOTHING, NOTHING, null);
    }

    Status status() {
        return status;
    }

    PathState with(Status other) {
        return other == status ? this : new PathState(other, values, owners, pending);
    }

    @Nullable
    Pending pending() {
        return pending;
    }

    PathState push(Step.Enter enter) {
        return new PathState(status, values, owners, new Pending(enter.after(), enter.reason(), pending));
    }

    PathState pop() {
        return pending == null ? this : new PathState(status, values, owners, pending.below());
    }

    int value(int slot) {
        int at = find(values, slot);
        return at < 0 ? Value.UNKNOWN : (int) (values[at] & 0xFFFF);
    }

    int value(Operand operand) {
        return operand instanceof Operand.Slot slot ? value(slot.number()) : ((Operand.Constant) operand).value();
    }

    PathState with(int slot, int value) {
        long[] changed = put(values, slot, value, value == Value.UNKNOWN);
        return changed == values ? this : new PathState(status, changed, owners, pending);
    }

    /** The slot of what a slot's value was opened from; -1 if that is not known. */
    int owner(int slot) {
        int at = find(owners, slot);
        return at < 0 ? -1 : (int) (owners[at] & 0xFFFF);
    }

    PathState withOwner(int slot, int owner) {
        long[] changed = put(owners, slot, Math.max(0, owner), owner < 0);
        return changed == owners ? this : new PathState(status, values, changed, pending);
    }

    /** Whether a slot holds the obligation or what it hangs on. */
    boolean isReachable() {
        for (long entry : values) {
            if (Value.isLink((int) (entry & 0xFFFF))) {
                return true;
            }
        }
        return false;
    }

    /** Forgets constants of slots that nobody asks any more. */
    PathState keeping(BitSet live) {
        int kept = 0;
        for (long entry : values) {
            kept += isKept(entry, live) ? 1 : 0;
        }
        if (kept == values.length) {
            return this;
        }
        long[] changed = new long[kept];
        int next = 0;
        for (long entry : values) {
            if (isKept(entry, live)) {
                changed[next++] = entry;
            }
        }
        return new PathState(status, changed, owners, pending);
    }

    /** Forgets what was opened from what, but for what slots that are read further on hang on. */
    PathState keepingOwners(BitSet read) {
        if (owners.length == 0) {
            return this;
        }
        boolean[] kept = new boolean[owners.length];
        int count = 0;
        for (int i = 0; i < owners.length; i++) {
            if (read.get((int) (owners[i] >>> VALUE_BITS))) {
                for (int at = i; at >= 0 && !kept[at]; at = find(owners, (int) (owners[at] & 0xFFFF))) {
                    kept[at] = true;
                    count++;
                }
            }
        }
        if (count == owners.length) {
            return this;
        }
        long[] changed = new long[count];
        int next = 0;
        for (int i = 0; i < owners.length; i++) {
            if (kept[i]) {
                changed[next++] = owners[i];
            }
        }
        return new PathState(status, values, changed, pending);
    }

    private static boolean isKept(long entry, BitSet live) {
        return Value.isKept((int) (entry & 0xFFFF)) || live.get((int) (entry >>> VALUE_BITS));
    }

    private static int find(long[] entries, int slot) {
        int low = 0;
        int high = entries.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = (int) (entries[middle] >>> VALUE_BITS);
            if (at == slot) {
                return middle;
            }
            if (at < slot) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -(low + 1);
    }

    private static long[] put(long[] entries, int slot, int value, boolean remove) {
        int at = find(entries, slot);
        if (remove) {
            if (at < 0) {
                return entries;
            }
            long[] changed = new long[entries.length - 1];
            System.arraycopy(entries, 0, changed, 0, at);
            System.arraycopy(entries, at + 1, changed, at, changed.length - at);
            return changed;
        }
        long entry = ((long) slot << VALUE_BITS) | value;
        if (at >= 0) {
            if (entries[at] == entry) {
                return entries;
            }
            long[] changed = entries.clone();
            changed[at] = entry;
            return changed;
        }
        int into = -at - 1;
        long[] changed = new long[entries.length + 1];
        System.arraycopy(entries, 0, changed, 0, into);
        changed[into] = entry;
        System.arraycopy(entries, into, changed, into + 1, entries.length - into);
        return changed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathState state
                && hash == state.hash
                && status == state.status
                && Arrays.equals(values, state.values)
                && Arrays.equals(owners, state.owners)
                && (pending == null ? state.pending == null : pending.equals(state.pending));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
